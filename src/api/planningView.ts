import type { ClockTime, Day } from '../core/calendar';
import type { YearPlan } from '../core/planning/yearPlan';
import type { DateAnswerWord } from '../core/planning/words';
import type { ActName } from './acts';
import type { Me, Unreadable } from './views';

/** One date that is asked about. */
export interface PlannedDateView {
  readonly day: Day;
  /** Why it is where it is; empty where somebody moved it there. */
  readonly reasons: string;
  /** What stands against it; empty where nothing does. */
  readonly hindered: string;
  /** Last day for proposals, null where the body has decided none. */
  readonly lastDay: Day | null;
  readonly can: number;
  readonly ifNeeded: number;
  /** Names of those who cannot. */
  readonly cannot: readonly string[];
  readonly silent: number;
  /** What the reader has answered. */
  readonly mine: DateAnswerWord | null;
}

/** What the dates were proposed from, as the form of a new question starts. */
export type PlanStart = Pick<YearPlan, 'weekday' | 'starts' | 'ends'> & {
  /** How many meetings the body has decided on, with its clause; null where that is not decided. */
  readonly times: number | null;
  readonly clause: string | null;
};

/** GET /api/bodies/<nr>/planning?year=2027: the dates of a year that are asked about; of next year where none is named. */
export interface PlanningPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly year: number;
  /** Meetings of the year that stand already. */
  readonly meetings: readonly { readonly day: Day; readonly starts: ClockTime; readonly ends: ClockTime }[];
  readonly start: PlanStart;
  /** Null while nothing is asked. */
  readonly plan: {
    readonly id: string;
    readonly version: string;
    readonly starts: ClockTime;
    readonly ends: ClockTime;
    readonly dates: readonly PlannedDateView[];
    /** What the dates do not meet, a sentence each. */
    readonly unmet: readonly string[];
    /** How many of those who serve have answered. */
    readonly answered: number;
    readonly serving: number;
    readonly mayAnswer: 'may' | 'mayNot';
  } | null;
  /** Acts the reader has the right to here. */
  readonly may: readonly ActName[];
  readonly unreadable: readonly Unreadable[];
}
