import type { FrameChecked, OwnCapitalChecked } from '../../core/budget/frame';
import type { WritePlanRefusal } from '../../core/budget/plan';
import type { SharesChecked } from '../../core/budget/contributions';
import type { BudgetStanding } from '../../core/budget/budget';
import type { Day } from '../../core/calendar';
import type { ReviewStanding } from '../../core/measures/checking';
import type { MeasureStatus } from '../../core/measures/measure';
import type { ReviewRefusal } from '../../core/measures/reviewing';
import type { PlanLack } from '../../core/yearWheel/threeYearPlan';
import type { Said } from '../said';

/** The sentences about measures and money; amounts are thousands of kronor (tkr). */
export interface MeasureTexts {
  readonly refused: Said<ReviewRefusal>;
  readonly unknownDecision: string;
  readonly status: Readonly<Record<MeasureStatus, string>>;
  readonly done: {
    readonly added: (title: string) => string;
    readonly changed: (title: string) => string;
    readonly granted: (title: string, tkr: number, year: number, how: 'granted' | 'proposed') => string;
    readonly reviewed: (title: string, outcome: 'goesOn' | 'ends', next: Day | null) => string;
  };
  readonly review: (standing: ReviewStanding) => string | null;
  readonly budget: (year: number, standing: BudgetStanding) => string;
  /** The frame against what is listed, and the gap as a number; a sentence each. */
  readonly frame: (checked: FrameChecked) => readonly string[];
  readonly shares: (checked: SharesChecked) => readonly string[];
  readonly ownCapital: (checked: OwnCapitalChecked) => string;
  readonly planLacks: (lack: PlanLack) => string;
  readonly plan: {
    readonly refused: Said<WritePlanRefusal>;
    readonly written: (firstYear: number) => string;
    /** A plan that lacks nothing. */
    readonly complete: string;
  };
}
