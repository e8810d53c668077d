import type { ClockTime, Day } from '../../core/calendar';
import type { DateReason, PassedOver, Unmet } from '../../core/planning/question';
import type { YearPlanRefusal } from '../../core/planning/yearPlan';
import type { Said } from '../said';

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
  readonly refused: Said<YearPlanRefusal>;
  /** What stands against a date alone, empty where nothing does. */
  readonly hindered: (passedOver: readonly PassedOver[], nameOf: NameOfBody) => string;
  /** Why a date is where it is alone, empty where it was chosen by hand. */
  readonly reasons: (reasons: readonly DateReason[], nameOf: NameOfBody) => string;
  readonly planTitle: (year: number) => string;
  readonly alreadyAsked: (year: number) => string;
  readonly toAsk: (count: number, year: number, people: number) => string;
  readonly asked: (people: number) => string;
  readonly answered: (answered: number, of: number) => string;
  readonly toMove: (from: Day, to: Day) => string;
  readonly moved: (from: Day, to: Day) => string;
  readonly lastDay: (lastDay: Day) => string;
  readonly answersFall: (count: number) => string;
  readonly toDrop: (year: number) => string;
  readonly dropped: (year: number) => string;
  readonly inviting: {
    readonly noMeetings: string;
    readonly allThere: string;
    readonly toConfirm: (count: number) => string;
    readonly meeting: (on: Day, starts: ClockTime) => string;
    readonly sent: (count: number) => string;
  };
}
