import type { Source } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import type { WheelEntry, WheelKind } from './entry';

/** What comes back every year in the work of a body. The order is that of the working year of a board. */
export const DUTY_KINDS = [
  'annualReport',
  'auditReport',
  'outcome',
  'interim',
  'consultation',
  'budget',
  'threeYearPlan',
  'report',
  'activityPlan',
  'statusReport',
  'seminar',
  'event',
  'other',
] as const;
export type DatedDutyKind = (typeof DUTY_KINDS)[number];

/** A duty of a body that comes back every year, as the body has decided it. */
export interface YearlyDuty {
  /** Short text key, unique in the body: `budget`. */
  readonly key: string;
  readonly kind: DatedDutyKind;
  readonly title: string;
  /** Its last days of the year, `MM-DD`; none where the body has not decided them, or where it goes with another. */
  readonly dates: readonly string[];
  /** Key of the duty it is done together with, on its days (FIN-05). */
  readonly goesWith?: string | null;
  /** Whether a quorate meeting has to take it up. */
  readonly needsQuorum: boolean;
  /** Key of the duty it comes after, or null (FIN-02). */
  readonly after: string | null;
  /** Whether its last day is bound, so that no chair may move it. */
  readonly locked: boolean;
  /** Its own clause, or null: that of the whole list. */
  readonly source: Source | null;
}

/** An entry of a body's year wheel that a yearly duty gives. */
export interface DatedEntry extends WheelEntry {
  /** Key of the duty. */
  readonly duty: string;
  readonly dutyKind: DatedDutyKind;
  /** The day it is planned for. */
  readonly day: Day;
  /** The day the duty falls on, that day included; past it a locked entry is not moved. */
  readonly lastDay: Day;
  readonly needs: 'quorateMeeting' | 'noMeeting';
  readonly comesAfter: string | null;
  readonly lock: 'locked' | 'open';
  readonly source: Source;
}

/** What an entry of a year wheel is called in the agenda: an event is told of, a duty is done (BAD-27). */
export function wheelKindOf(kind: DatedDutyKind): WheelKind {
  return kind === 'event' || kind === 'seminar' ? 'event' : 'datedDuty';
}
