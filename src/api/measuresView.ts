import type { Day } from '../core/calendar';
import type { Budget } from '../core/budget/budget';
import type { FrameChecked, FrameUse } from '../core/budget/frame';
import type { ShareLine } from '../core/budget/contributions';
import type { Measure } from '../core/measures/measure';
import type { PlannedYear } from '../core/yearWheel/threeYearPlan';
import type { ActName } from './acts';
import type { ToldCard } from './toldCard';
import type { Me, Unreadable } from './views';

export interface MeasureView extends Pick<
  Measure,
  | 'title'
  | 'description'
  | 'status'
  | 'principals'
  | 'parties'
  | 'target'
  | 'grants'
  | 'startsOn'
  | 'endsOn'
  | 'reviewOn'
  | 'parts'
  | 'followUp'
  | 'financier'
> {
  readonly id: string;
  readonly version: string;
  /** The parties by name, in the same order. */
  readonly partyNames: readonly string[];
  /** When it is to be reviewed, a sentence; null where nothing is said. */
  readonly review: string | null;
}

/** A budget with its arithmetic: amounts in thousands of kronor, and the same in sentences. */
export interface BudgetView extends Pick<
  Budget,
  'year' | 'standing' | 'frame' | 'goals' | 'parts' | 'statements' | 'restsOn'
> {
  readonly title: string;
  /** What is listed of the frame: the year's money for measures, and what is outside them. */
  readonly uses: readonly FrameUse[];
  /** Null where the frame is not said. */
  readonly checked: FrameChecked | null;
  readonly shares: readonly ShareLine[];
  readonly sentences: readonly string[];
}

/** The plan for the three coming years (FIN-06): what it has, and what it lacks in sentences. */
export interface PlanView {
  readonly years: readonly PlannedYear[];
  /** What is missing, or that nothing is. */
  readonly sentences: readonly string[];
  readonly clause: string;
}

/** GET /api/bodies/<nr>/measures: what a body finances, and whether the sums agree. */
export interface MeasuresPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly measures: readonly MeasureView[];
  readonly projects: readonly { readonly name: string; readonly about: string; readonly status: string }[];
  readonly budgets: readonly BudgetView[];
  /** Null where the body has decided no such duty. */
  readonly plan: PlanView | null;
  /** Goals and activity plans, in words. */
  readonly cards: readonly ToldCard[];
  readonly may: readonly ActName[];
  readonly unreadable: readonly Unreadable[];
}
