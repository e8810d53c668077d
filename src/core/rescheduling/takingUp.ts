import type { Decided, RuleSet } from '../bodies/ruleSet';
import { representativesOf } from '../bodies/holding';
import type { HeldRole } from '../bodies/mandate';
import { addDays, type Instant } from '../calendar';
import { hasBeenHeld } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { neededForQuorum } from '../meetings/quorum';
import type { Stored } from '../stored';
import type { QuorumOfBody } from '../yearWheel/alarms';
import type { DatedEntry } from '../yearWheel/datedDuty';
import type { ReschedulingFacts } from './facts';

/** How long before its last day a duty is expected on an agenda that has not been compiled yet, in days. */
const AHEAD = 92;

/** What is known of the meetings of a body when it is asked which of them takes up a dated duty. */
export interface TakingUp {
  readonly now: Instant;
  readonly bodyNr: number;
  readonly meetings: readonly Stored<Meeting>[];
  readonly entries: readonly DatedEntry[];
  /** Titles of the lines of the year wheel on each meeting's agenda. */
  readonly wheelLines: ReadonlyMap<number, readonly string[]>;
  readonly mandates: readonly HeldRole[];
}

/**
 * Which dated duties each meeting takes up, and how many come: those it has a line for, and as long as it is to come
 * those it could still get a line for (in the months before the last day, and after what has to come first).
 */
export function dutiesTakenUp(facts: TakingUp): ReschedulingFacts['takesUp'] {
  const { now, meetings, mandates, bodyNr } = facts;
  return new Map(
    meetings.map((meeting) => {
      const has = facts.wheelLines.get(meeting.id) ?? [];
      const coming = hasBeenHeld(now, meeting) === 'notYet';
      const duties = facts.entries
        .filter((entry) => has.includes(entry.title) || (coming && mayTakeUp(meeting, entry, facts.entries)))
        .map(({ duty }) => duty);
      return [meeting.id, { duties, coming: representativesOf(mandates, bodyNr, meeting.day).length }];
    }),
  );
}

function mayTakeUp({ day }: Meeting, entry: DatedEntry, entries: readonly DatedEntry[]): boolean {
  const before = entries.find(({ duty, bodyYear }) => duty === entry.comesAfter && bodyYear === entry.bodyYear);
  const first = before === undefined ? addDays(entry.lastDay, -AHEAD) : before.lastDay;
  return first <= day;
}

/** How many it takes to decide, of the legal seats; null where the body has decided neither. */
export function quorumOfBody({ quorum, seats }: Pick<RuleSet, 'quorum' | 'seats'>): Decided<QuorumOfBody> {
  if (quorum === null) return null;
  if (quorum.value === 'none') return { value: { seats: 0, needed: 0 }, source: quorum.source };
  if (seats === null) return null;
  const { members } = seats.value;
  return { value: { seats: members, needed: neededForQuorum(members) }, source: quorum.source };
}
