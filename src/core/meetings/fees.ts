import { minutesBetween, type ClockTime, type Day } from '../calendar';
import { sameUpn } from '../people/person';
import type { Meeting } from './meeting';
import type { Stay } from './stay';

/** A conference or course somebody took part in for a body. `decisionId` is the prior decision that they should (FIN-16). */
export interface TrainingDay {
  readonly upn: string;
  readonly name: string;
  readonly title: string;
  readonly day: Day;
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly decisionId: number | null;
  /** Day of that decision, null where there is none. */
  readonly decidedOn: Day | null;
}

/** What must be put right before a fee is paid for a line. */
export type FeeMark = 'leavingMissing' | 'decisionMissing' | 'decisionTooLate';

/** One line of the ground for fees: time present, in minutes; null while the leaving time is not recorded. */
export interface FeeLine {
  readonly upn: string;
  readonly name: string;
  readonly what: string;
  readonly meetingId: number | null;
  readonly day: Day;
  readonly from: ClockTime;
  readonly to: ClockTime | null;
  readonly minutes: number | null;
  readonly marks: readonly FeeMark[];
}

/** A stretch of days, first and last included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** The ground for fees of a body. */
export interface FeeFacts {
  readonly meetings: readonly (Pick<Meeting, 'title' | 'day'> & { readonly id: number })[];
  readonly stays: readonly Pick<Stay, 'meetingId' | 'upn' | 'name' | 'arrived' | 'left'>[];
  readonly courses: readonly TrainingDay[];
}

/** The time one person was present in a period, by day and clock (FIN-15); courses without a prior decision are marked (FIN-16). */
export function feeLinesOf(upn: string, period: Period, facts: FeeFacts): readonly FeeLine[] {
  const stays = facts.meetings.flatMap((meeting) =>
    facts.stays.filter((stay) => stay.meetingId === meeting.id).map((stay) => stayLine(stay, meeting)),
  );
  return [...stays, ...facts.courses.map(courseLine)]
    .filter((line) => sameUpn(line.upn, upn) && period.first <= line.day && line.day <= period.last)
    .sort((one, other) => `${one.day}T${one.from}`.localeCompare(`${other.day}T${other.from}`));
}

/** Minutes present in all; lines whose time is not complete count nothing. */
export function minutesPresent(lines: readonly FeeLine[]): number {
  return lines.reduce((total, line) => total + (line.minutes ?? 0), 0);
}

function stayLine(stay: FeeFacts['stays'][number], meeting: FeeFacts['meetings'][number]): FeeLine {
  const { upn, name, arrived, left, meetingId } = stay;
  const minutes = left === null ? null : minutesBetween(arrived, left);
  const marks = left === null ? (['leavingMissing'] as const) : [];
  return { upn, name, what: meeting.title, meetingId, day: meeting.day, from: arrived, to: left, minutes, marks };
}

function courseLine(course: TrainingDay): FeeLine {
  const { upn, name, title, day, from, to } = course;
  const minutes = minutesBetween(from, to);
  return { upn, name, what: title, meetingId: null, day, from, to, minutes, marks: courseMarks(course) };
}

function courseMarks({ day, decisionId, decidedOn }: TrainingDay): readonly FeeMark[] {
  if (decisionId === null || decidedOn === null) return ['decisionMissing'];
  return decidedOn > day ? ['decisionTooLate'] : [];
}
