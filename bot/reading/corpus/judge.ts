import type { MeantBody, MeantDays, Reading } from '../reading';
import type { DoorOutcome, Outcome, Utterance } from './corpus';

/** How a reading is judged; `hard` is what must never happen, whatever share is right. */
export interface Verdict {
  readonly kind: 'right' | 'wrong' | 'hard';
  readonly why: readonly string[];
}

/** Whether what the door said and what was read are right; what is read of a text that the door refuses is not asked. */
export function judged(utterance: Utterance, reading: Reading, door: DoorOutcome): Verdict {
  const { doors, outcomes } = utterance;
  if (door !== 'none') {
    return doors.includes(door) ? right : wrong([`the door said ${door}, not ${doors.join(' or ')}`]);
  }
  if (!doors.includes('none')) return { kind: 'hard', why: [`the door let by what is ${doors.join(' or ')}`] };
  const hard = hardFailures(utterance, reading);
  if (hard.length > 0) return { kind: 'hard', why: hard };
  const faults = outcomes.map((outcome) => faultsOf(outcome, utterance, reading));
  return faults.some(({ length }) => length === 0) ? right : wrong(faults[0] ?? []);
}

const right: Verdict = { kind: 'right', why: [] };
const wrong = (why: readonly string[]): Verdict => ({ kind: 'wrong', why });

/** Lower case without marks over letters: how words are compared. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function bodiesOf({ intent, proposals, body }: Reading): readonly MeantBody[] {
  return intent === 'propose' ? proposals.map((one) => one.body) : [body];
}

function daysOf({ intent, proposals, when }: Reading): readonly (MeantDays | null)[] {
  return intent === 'propose' ? proposals.map((one) => one.when) : [when];
}

function hardFailures({ place, outcomes }: Utterance, reading: Reading): readonly string[] {
  const chosen = [reading.body, ...bodiesOf(reading)].flatMap(({ address }) => (address === null ? [] : [address]));
  const { is, open, foreign } = outcomes[0] ?? { is: [] };
  return [
    ...(reading.intent === 'yes' && place.awaiting === null ? ['a yes to nothing'] : []),
    ...(reading.intent === 'yes' && is.includes('propose') ? ['a proposal read as yes'] : []),
    ...(open !== undefined && reading.intent !== 'unclear' && chosen.length > 0
      ? [`${chosen.join(', ')} silently chosen of ${open.join(', ')}`]
      : []),
    ...(foreign !== undefined && chosen.includes(foreign) ? [`${foreign} taken for the person's own`] : []),
  ];
}

function faultsOf(outcome: Outcome, { place }: Utterance, reading: Reading): readonly string[] {
  const { is, body, open, foreign, topic, group, party, person, section, rest, likely } = outcome;
  const fault = (name: string, wanted: string | readonly string[] | undefined, isSo: boolean) =>
    wanted === undefined || isSo ? [] : [`${name} is not ${[wanted].flat().join()}`];
  const bodies = bodiesOf(reading);
  return [
    ...fault('intent', is.join(' or '), is.includes(reading.intent)),
    ...fault(
      'body',
      body,
      bodies.every(({ address }) => address === body),
    ),
    ...fault(
      'open',
      open,
      bodies.every(({ candidates }) => [...candidates].sort().join() === [...(open ?? [])].sort().join()),
    ),
    ...fault(
      'foreign body',
      foreign,
      bodies.some(({ other }) => other !== null),
    ),
    ...timeFaults(outcome, place.today, daysOf(reading)),
    ...aboutFaults(outcome, reading),
    ...fault('topic', topic, has(reading.topic, topic)),
    ...fault('group', group, reading.groupId === group),
    ...fault('party', party, reading.party === party),
    ...fault('person', person, has(reading.person, person)),
    ...fault('section', section, told(reading.section) === section),
    ...fault('rest', rest, has(reading.rest, rest)),
    ...fault('offered', likely, likely?.some((one) => reading.otherwise.includes(one)) === true),
  ];
}

/** `12` or `12/2025`, as the corpus writes it. */
function told(section: Reading['section']): string {
  if (section === null) return 'none';
  return section.year === null ? String(section.number) : `${String(section.number)}/${String(section.year)}`;
}

function timeFaults({ on, between, around }: Outcome, today: string, read: readonly (MeantDays | null)[]) {
  const each = (isSo: (days: MeantDays) => boolean) => read.every((days) => days !== null && isSo(days));
  const told = read.map((days) => (days === null ? 'none' : `${days.from}–${days.to}`)).join(', ');
  const fault = (wanted: readonly string[], isSo: boolean) =>
    isSo ? [] : [`when is ${told}, not ${wanted.join('–')}`];
  return [
    ...(on === undefined
      ? []
      : fault(
          [on],
          each(({ from, to }) => from === on && to === on),
        )),
    ...(between === undefined
      ? []
      : fault(
          between,
          each(({ from, to }) => (from === between[0] || (from === today && today > between[0])) && to === between[1]),
        )),
    ...(around === undefined
      ? []
      : fault(
          around,
          each(({ from }) => from >= around[0] && from <= around[1]),
        )),
  ];
}

function aboutFaults({ about }: Outcome, { proposals }: Reading): readonly string[] {
  if (about === undefined) return [];
  const titles = proposals.map(({ title }) => title);
  if (titles.length !== about.length) {
    return [`${String(titles.length)} proposals, not ${String(about.length)}: ${titles.join(' | ')}`];
  }
  return about.flatMap((words, at) => (has(titles[at] ?? '', words) ? [] : [`"${titles[at] ?? ''}" has not ${words}`]));
}

/** Whether the text has every one of the word stems, `a|b` being one of two. */
function has(text: string | null, words: string | undefined): boolean {
  const folded = fold(text ?? '');
  return (words ?? '').split(' ').every((word) => word.split('|').some((either) => folded.includes(fold(either))));
}
