import type { Source } from './source';

/** What a dated duty is about. */
export const DUTY_KINDS = [
  'consultation',
  'budget',
  'annualReport',
  'auditReport',
  'interim',
  'threeYearPlan',
  'report',
  'activityPlan',
  'statusReport',
  'seminar',
  'event',
  'other',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** How often: once a year, twice a year, or again and again on days that are not decided. */
export const RECURRENCES = ['yearly', 'halfYearly', 'recurring'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

/** Something a body is to have done each year (FIN-01 to FIN-06, PL-10 to PL-13). */
export interface DatedDuty {
  /** Short text, unique in the body: `budget`. */
  readonly key: string;
  readonly title: string;
  readonly kind: DutyKind;
  readonly recurrence: Recurrence;
  /** Last days, `MM-DD`, in order: none (the day is not decided), one a year, or two. */
  readonly dates: readonly string[];
  /** Whether it takes a quorate meeting to do it. */
  readonly needsQuorum: boolean;
  /** Key of the duty that must be done first, or null (consultation before budget). */
  readonly after: string | null;
  /** Whether the day is bound by statutes, so that an entry in the wheel cannot be moved past it. */
  readonly locked: boolean;
  /** Its own clause, where it is another than that of the whole list. */
  readonly source: Source | null;
}
