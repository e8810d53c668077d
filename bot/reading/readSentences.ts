import { comparedIn } from './likeness/comparing';
import type { Compared } from './likeness/traces';
import { addDays, addYears } from '../../src/core/calendar';
import { featuresOf } from './meaning/features';
import { scored, type Scored } from './meaning/rules';
import { lifts } from './meaning/lifting';
import type { NameHit } from './names/finding';
import { personIn, smallNameIn } from './names/people';
import { placeNames, takenBy } from './names/placeNames';
import { NOTHING_READ } from './nothingRead';
import { sentencesOf, type Sentence } from './proposals/sentences';
import type { IntentName, Reading, ReadingPlace } from './reading';
import { askedAbout } from './slots/body';
import { daysIn } from './slots/days';
import { reportIn } from './slots/report';
import { sectionIn } from './slots/section';
import { topicAsked } from './slots/topicAsked';
import { isForMachines } from './text/hostile';
import { wordsOf, type Phrase, type Word } from './text/phrase';

/** What a message asks or tells, and whether it does so before anything it proposes. */
export interface AskedFor {
  readonly reading: Reading;
  /** The letter its evidence begins at; undefined where what it proposes goes before it anyway. */
  readonly before: number | undefined;
  /** The same message where it asks for something else. */
  readonly as: (intent: IntentName, by: { readonly confidence: number; readonly why: readonly string[] }) => Reading;
  /** The message made ready to be compared with known ones; undefined where likeness has no say. */
  readonly compared: Compared | undefined;
}

interface Found extends Scored {
  /** The letter of the message where the evidence begins. */
  readonly start: number;
}

const HALF_A_YEAR = 183;
/** Below this, the bot says that it does not understand. */
const UNDERSTOOD = 0.55;
/** While a report is waited for, what is told is the report unless it is plainly something else. */
const PLAIN = 0.9;
/** Of intents that name a person where only a name can stand. */
const WITH_PERSON: ReadonlySet<IntentName> = new Set(['remind', 'assignmentHandOver', 'substitute', 'whoChairs']);
const WITHOUT_BODY: ReadonlySet<IntentName> = new Set([
  ...(['help', 'speakSwedish', 'speakEnglish', 'aboutMe', 'forgetMe', 'goodbye', 'smallTalk'] as const),
]);
/** Acts whose words, where they stand before a question that is raised, say what is wanted. */
const ACTS: ReadonlySet<IntentName> = new Set([
  ...([
    'withdrawProposal',
    'changeProposal',
    'moveProposal',
    'groupReport',
    'calendarFeed',
    'absence',
    'substitute',
  ] as const),
  ...(['assignmentDone', 'assignmentHandOver', 'forgetMe', 'approve', 'remind', 'convene', 'sendAgenda'] as const),
]);

/** Of what has been: a day without a year is the one that was. */
const LOOKS_BACK: ReadonlySet<IntentName> = new Set(['notes', 'decisions']);

/** Of what is put off: until when, not where it was. */
const PUTS_OFF: ReadonlySet<IntentName> = new Set(['moveProposal', 'assignmentMoreTime', 'groupMoreTime']);
/** Between "till" and the day itself: "till mötet i november". */
const TO_WHEN = /(?<!\p{L})(?:till|tills|until|to) (?:(?:nasta|mitten av|slutet av|borjan av) )?(?:mote\p{L}* )?/gu;

/** Reads what a message asks for, sentence by sentence; the plainest counts, the earlier of two alike. */
export function readSentences(said: Phrase, place: ReadingPlace): AskedFor {
  const words = wordsOf(said.folded);
  const names = placeNames(words, place);
  const taken = takenBy(names);
  const person = personIn(said.original, words, taken);
  const report = reportIn(said.original, place.groups);
  const ranked = isForMachines(said.folded) ? [] : rankedIn(said, place, person, report);
  const [best, ...others] = ranked;
  const day = daysIn(said.folded.slice(0, 600), place.today);
  const slots = {
    body: askedAbout(goingTo(names.bodies, words), place),
    when: day?.days ?? null,
    groupId: report?.groupId ?? onlyOne(names.groups),
    party: onlyOne(names.parties),
    section: sectionIn(said.folded),
    rest: said.original,
  };
  const as: AskedFor['as'] = (intent, { confidence, why }) => ({
    ...NOTHING_READ,
    ...slots,
    when: LOOKS_BACK.has(intent)
      ? lookingBack(slots.when, place.today)
      : PUTS_OFF.has(intent)
        ? (putOffTo(said, place) ?? slots.when)
        : slots.when,
    intent,
    confidence: Math.min(1, confidence),
    why,
    body: WITHOUT_BODY.has(intent) ? NOTHING_READ.body : slots.body,
    topic: report?.group ?? topicAsked(said, place),
    person: person ?? (WITH_PERSON.has(intent) ? smallNameIn(said.original, words, taken) : null),
    rest: report?.text ?? said.original,
  });
  if (place.awaiting === 'report' && (best === undefined || best.score < PLAIN) && !said.folded.includes('?')) {
    return {
      reading: { ...NOTHING_READ, ...slots, intent: 'groupReport', confidence: 0.7, why: ['report'] },
      before: undefined,
      as,
      compared: undefined,
    };
  }
  const compared = isForMachines(said.folded)
    ? undefined
    : comparedIn(said, place, { words, names, person, day: day ?? null });
  if (best === undefined || best.score < UNDERSTOOD) {
    const likeliest = ranked.slice(0, 2).map(({ intent }) => intent);
    const otherwise = likeliest.length > 0 ? likeliest : likeliestOf(words.length);
    const reading: Reading = { ...NOTHING_READ, ...slots, intent: 'unclear', confidence: 0, otherwise };
    return { reading, before: undefined, as, compared };
  }
  const { intent, score, why } = best;
  const reading: Reading = {
    ...as(intent, { confidence: score, why }),
    otherwise: others.slice(0, 2).map((one) => one.intent),
  };
  const goesFirst = (intent === 'liftQuestion' || intent === 'calendarFeed') && score > PLAIN;
  return { reading, before: goesFirst ? -1 : ACTS.has(intent) ? best.start : undefined, as, compared };
}

/** A few words about nothing known may be a question to raise, or one already raised. */
function likeliestOf(words: number): readonly IntentName[] {
  return words > 0 && words <= 6 ? ['propose', 'matterStatus'] : ['help'];
}

function rankedIn(
  said: Phrase,
  place: ReadingPlace,
  person: string | null,
  report: ReturnType<typeof reportIn>,
): readonly Found[] {
  const found = new Map<IntentName, Found>();
  for (const sentence of sentencesOf(said)) {
    for (const one of scoresOf(sentence, place, person)) {
      const before = found.get(one.intent);
      if (before === undefined || one.score > before.score) found.set(one.intent, one);
    }
  }
  if (report !== undefined)
    found.set('groupReport', { intent: 'groupReport', score: 0.97, why: ['rapport'], at: 0, start: 0 });
  return [...found.values()].sort((one, other) => other.score - one.score);
}

function scoresOf(sentence: Sentence, place: ReadingPlace, person: string | null): readonly Found[] {
  const words = wordsOf(sentence.folded);
  const names = placeNames(words, place);
  const features = featuresOf(words, {
    original: sentence.original,
    asked: sentence.asked,
    names,
    taken: takenBy(names),
    day: daysIn(sentence.folded.slice(0, 400), place.today) ?? null,
    section: sectionIn(sentence.folded) === null ? 'none' : 'said',
    person: person !== null && sentence.original.includes(person) ? 'said' : 'none',
    lifts: lifts(sentence, place) ? 'upward' : 'no',
  });
  return scored(features).map((one) => ({ ...one, start: sentence.start + (words[one.at]?.start ?? 0) }));
}

/** "Från Sydväst till Centrum" goes to Centrum. */
function goingTo(hits: readonly NameHit[], words: readonly Word[]): readonly NameHit[] {
  const after = (preposition: readonly string[]) =>
    hits.filter(({ from }) => preposition.includes(words[from - 1]?.text ?? ''));
  const to = after(['till', 'to']);
  return to.length > 0 && after(['fran', 'from']).length > 0 ? to : hits;
}

/** The same days a year before, where they are more than half a year ahead. */
function lookingBack(when: Reading['when'], today: ReadingPlace['today']): Reading['when'] {
  if (when === null || when.from <= addDays(today, HALF_A_YEAR)) return when;
  return { from: addYears(when.from, -1), to: addYears(when.to, -1) };
}

/** The days that something is put off to, where they are said after "till". */
function putOffTo(said: Phrase, place: ReadingPlace): Reading['when'] {
  const ahead = [...said.folded.slice(0, 600).matchAll(TO_WHEN)].flatMap((to) => {
    const days = daysIn(said.folded.slice(to.index, to.index + 60), place.today);
    return days !== undefined && days.start <= to[0].length ? [days.days] : [];
  });
  return ahead.at(-1) ?? null;
}

function onlyOne(hits: readonly NameHit[]): string | null {
  const keys = [...new Set(hits.map(({ key }) => key))];
  return keys.length === 1 ? (keys[0] ?? null) : null;
}
