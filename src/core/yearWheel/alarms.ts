import type { DutyKind } from '../bodies/datedDuty';
import type { Decided, Source } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import type { DatedEntry } from './datedDuty';

/** A meeting held or planned, as far as the wheel asks: what is on it, and whether it can decide. */
export interface MeetingInWheel {
  readonly meetingId: number;
  readonly day: Day;
  /** Keys of the duties it has a line for. */
  readonly takesUp: readonly string[];
  /** How many of those who count for the quorum are coming, serving substitutes among them. */
  readonly coming: number;
}

/** How many it takes to decide, of the seats there are. */
export interface QuorumOfBody {
  readonly seats: number;
  readonly needed: number;
}

/** A meeting that does not do for a duty, and what it lacks, with the arithmetic. */
export interface Unfit {
  readonly meetingId: number;
  readonly day: Day;
  readonly lacks: 'line' | 'quorum' | 'both';
  readonly coming: number;
  readonly seats: number;
  readonly needed: number;
}

/** A document that is there, for one of the duties. */
export interface DocumentInWheel {
  readonly kind: DutyKind;
  /** The day it was presented to the members. */
  readonly presentedOn: Day;
}

/** What is wrong with a year wheel, and the clause that says so. */
export type WheelAlarm =
  | {
      readonly alarm: 'noQuorateMeeting';
      readonly duty: string;
      readonly title: string;
      readonly lastDay: Day;
      readonly source: Source;
      readonly meetings: readonly Unfit[];
    }
  | { readonly alarm: 'notDecided'; readonly rule: 'quorum' | 'yearWheel' }
  | {
      readonly alarm: 'documentsMissing';
      readonly missing: readonly DutyKind[];
      readonly present: readonly DutyKind[];
      readonly lastDay: Day;
      readonly standing: 'ahead' | 'overdue';
      readonly source: Source;
    }
  | { readonly alarm: 'noWheel'; readonly year: number; readonly source: Source };

/**
 * The duties that need a quorate meeting and have none with a line for them on or before their last day (FIN-01). A
 * meeting held counts as well as one planned. Where the body has not decided its quorum, that is what is told.
 */
export function meetingAlarms(
  entries: readonly DatedEntry[],
  meetings: readonly MeetingInWheel[],
  quorum: Decided<QuorumOfBody>,
): readonly WheelAlarm[] {
  const needing = entries.filter((entry) => entry.needs === 'quorateMeeting');
  if (quorum === null) return needing.length === 0 ? [] : [{ alarm: 'notDecided', rule: 'quorum' }];
  return needing.flatMap((entry) => {
    const inTime = meetings.filter((meeting) => meeting.day <= entry.lastDay);
    const unfit = inTime.flatMap((meeting) => unfitOf(meeting, entry.duty, quorum.value));
    if (unfit.length < inTime.length) return [];
    const { duty, title, lastDay, source } = entry;
    return [{ alarm: 'noQuorateMeeting', duty, title, lastDay, source, meetings: unfit }];
  });
}

function unfitOf(meeting: MeetingInWheel, duty: string, { seats, needed }: QuorumOfBody): readonly Unfit[] {
  const line = meeting.takesUp.includes(duty);
  const quorate = meeting.coming >= needed;
  if (line && quorate) return [];
  const lacks = quorate ? 'line' : line ? 'quorum' : 'both';
  const { meetingId, day, coming } = meeting;
  return [{ meetingId, day, lacks, coming, seats, needed }];
}

/** The documents that belong together, each presented by the day of the first of them (FIN-03). */
const TOGETHER: readonly DutyKind[] = ['annualReport', 'auditReport'];

/** The annual report and the auditors' report, both with the members on the last day (FIN-03): told until both are. */
export function documentAlarms(
  entries: readonly DatedEntry[],
  documents: readonly DocumentInWheel[],
  today: Day,
): readonly WheelAlarm[] {
  return entries
    .filter((entry) => entry.dutyKind === 'annualReport')
    .flatMap(({ lastDay, source }) => {
      const present = TOGETHER.filter((kind) => documents.some((one) => one.kind === kind));
      const missing = TOGETHER.filter((kind) => !present.includes(kind));
      if (missing.length === 0) return [];
      const standing = today > lastDay ? 'overdue' : 'ahead';
      return [{ alarm: 'documentsMissing', missing, present, lastDay, standing, source }];
    });
}

/** A body that is to follow a year wheel and has none for a year (FSS-07). */
export function wheelMissing(
  year: number,
  entries: readonly unknown[],
  follows: Decided<'follows'>,
): WheelAlarm | null {
  if (follows === null) return { alarm: 'notDecided', rule: 'yearWheel' };
  return entries.length > 0 ? null : { alarm: 'noWheel', year, source: follows.source };
}
