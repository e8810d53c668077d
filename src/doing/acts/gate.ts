import type { ActAnswer } from '../../api/acts';
import { PASSABLE, standing, type Finding, type Passed } from '../../core/agenda/finding';
import { asSeenBy, readerIn } from '../confidential/seeing';
import { journal } from '../journal';
import { passedKey, type Gate } from '../meetings/passed';
import * as lists from '../../storage/lists';
import { refuse, type Acting } from './acting';

/**
 * What the publishing gate answers, or undefined when it lets through: what stops must be put right, and a warning is
 * passed by with a reason, given under the name of the warning.
 */
export function gateAnswer(
  { world, facts, member, texts }: Acting,
  findings: readonly Finding[],
  passed: Readonly<Record<string, string>>,
): ActAnswer | undefined {
  const left = standing(findings, passed);
  if (left.length === 0) return undefined;
  const { upn, language } = member.person;
  const seen = asSeenBy(facts, readerIn(world, facts, upn), language);
  const sentences = left.map((finding) =>
    texts.finding(finding, seen.items.find((item) => item.id === finding.itemId)?.title ?? null),
  );
  const stopping = left.find((finding) => finding.level === 'stops');
  return stopping === undefined
    ? refuse('warningsNotPassed', texts.warningsNotPassed(sentences))
    : refuse(stopping.reason, texts.gateStops(sentences));
}

/** As many signs of a reason as the line of the journal has room for. */
const REASON_LENGTH = 200;

/** What was passed by of what a gate found: one reason for each kind of finding. */
export function passedOf(findings: readonly Finding[], passed: Readonly<Record<string, string>>): readonly Passed[] {
  const warned = new Set(findings.flatMap(({ level, reason }) => (level === 'warns' ? [reason] : [])));
  return PASSABLE.flatMap((reason) => (warned.has(reason) ? [{ reason, why: passed[reason] ?? '' }] : []));
}

/** What somebody gives a reason for, whether or not it is still found. */
export function saidToPass(passed: Readonly<Record<string, string>>): readonly Passed[] {
  return PASSABLE.flatMap((reason) =>
    (passed[reason] ?? '').trim() === '' ? [] : [{ reason, why: passed[reason] ?? '' }],
  );
}

/**
 * Each finding that was passed by stands in the journal with the reason given for it, under who gave it: `privatePerson:
 * the name is the foundation's` (domain N14). The door has looked at the reason as at every word of an act.
 */
export async function journalPassed(
  { world, facts, member, key }: Acting,
  gate: Gate,
  passed: readonly Passed[],
): Promise<void> {
  for (const { reason, why } of passed) {
    const said = why.trim().replace(/\s+/g, ' ').slice(0, REASON_LENGTH);
    await journal(world, facts.site, {
      act: `${reason}: ${said}`,
      key: passedKey(gate, facts.meeting.id, reason, key),
      actedBy: member.person.upn,
      bodyYear: facts.meeting.bodyYear,
      subject: [lists.meetings.title, facts.meeting.id],
    });
  }
}
