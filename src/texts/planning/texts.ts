import type { ClockTime, Day } from '../../core/calendar';
import type { DateReason, PassedOver, Unmet } from '../../core/planning/question';

/** A proposed date in the facts its line is made of. */
export interface DateLine {
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly reasons: readonly DateReason[];
  readonly passedOver: readonly PassedOver[];
  /** Name of the chair, null where nobody is yet. */
  readonly chair: string | null;
}

export type NameOfBody = (bodyNr: number) => string;

/** The sentences about planning a year. */
export interface PlanningTexts {
  readonly yearPassed: string;
  readonly notInYear: (day: Day, year: number) => string;
  readonly endsFirst: string;
  readonly nothing: (year: number) => string;
  readonly toConfirm: (count: number, year: number) => string;
  readonly planned: (count: number, year: number) => string;
  readonly date: (line: DateLine, nameOf: NameOfBody) => string;
  readonly unmet: (unmet: Unmet, nameOf: NameOfBody) => string;
}
