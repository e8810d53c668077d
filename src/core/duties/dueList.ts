import type { RuleSet } from '../bodies/ruleSet';
import { addDays, dayOf, daysBetween, type Day, type Instant } from '../calendar';
import { deadlinesOf, hasBeenHeld } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { dayOffOn, type DayOff } from '../redDays/redDays';
import type { Stored } from '../stored';

/** How far ahead somebody who serves several bodies looks, in calendar days. */
const DAYS_AHEAD = 21;

export const DUE_KINDS = [
  'meeting',
  'proposalsClose',
  'agendaDue',
  'notesDue',
  'wheelEntry',
  'assignment',
  'groupReport',
  'ownerDialogue',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Something dated in a body that is not a meeting's own deadline. `day` is its last day. */
export interface DatedThing {
  readonly kind: Extract<DueKind, 'wheelEntry' | 'assignment' | 'groupReport' | 'ownerDialogue'>;
  readonly id: number;
  readonly title: string;
  readonly day: Day;
}

/** What is asked of one body: open things alone; what is done is not handed in. */
export interface DueInBody {
  readonly bodyNr: number;
  readonly rules: Pick<RuleSet, 'proposalDaysBefore' | 'agendaDaysBefore'>;
  readonly meetings: readonly Stored<Meeting>[];
  readonly things: readonly DatedThing[];
}

/** One line of the combined list. */
export interface Due {
  readonly bodyNr: number;
  readonly kind: DueKind;
  /** Number of the meeting, entry, assignment, group or dialogue. */
  readonly id: number;
  readonly title: string;
  readonly day: Day;
  /** Calendar days left: 0 today, negative when overdue. */
  readonly daysLeft: number;
  readonly standing: 'overdue' | 'today' | 'ahead';
  /** The day stands although it falls on one: it is told, never moved (AMB-07). */
  readonly fallsOn: DayOff | null;
}

/**
 * What is due over several bodies up to some days ahead, that day included, the most urgent first (PL-01). What is overdue
 * stays until it is done; of a meeting that has been held, its notes alone, until they are published.
 */
export function dueOver(bodies: readonly DueInBody[], now: Instant, daysAhead: number = DAYS_AHEAD): readonly Due[] {
  const today = dayOf(now);
  const last = addDays(today, daysAhead);
  return bodies
    .flatMap((body) => dueIn(body, now))
    .filter((one) => one.day <= last)
    .sort((one, other) => one.day.localeCompare(other.day) || one.bodyNr - other.bodyNr);
}

function dueIn(body: DueInBody, now: Instant): readonly Due[] {
  const today = dayOf(now);
  const coming = body.meetings.filter((meeting) => hasBeenHeld(now, meeting) === 'notYet');
  // One whose agenda never went out may never have been: only the others have notes to write.
  const held = body.meetings.filter((one) => one.stage === 'agendaSent' && hasBeenHeld(now, one) === 'held');
  const line = (kind: DueKind, id: number, title: string, day: Day): Due => {
    const daysLeft = daysBetween(today, day);
    const standing = daysLeft < 0 ? 'overdue' : daysLeft === 0 ? 'today' : 'ahead';
    return { bodyNr: body.bodyNr, kind, id, title, day, daysLeft, standing, fallsOn: dayOffOn(day) };
  };
  return [
    ...coming.flatMap((meeting) => {
      const { proposalsLastDay, agendaDueDay } = deadlinesOf(meeting, body.rules);
      const { id, title } = meeting;
      const closes = proposalsLastDay !== null && proposalsLastDay >= today ? [proposalsLastDay] : [];
      const agenda = agendaDueDay !== null && meeting.stage === 'planned' ? [agendaDueDay] : [];
      return [
        line('meeting', id, title, meeting.day),
        ...closes.map((day) => line('proposalsClose', id, title, day)),
        ...agenda.map((day) => line('agendaDue', id, title, day)),
      ];
    }),
    ...held.map(({ id, title, day }) => line('notesDue', id, title, day)),
    ...body.things.map(({ kind, id, title, day }) => line(kind, id, title, day)),
  ];
}
