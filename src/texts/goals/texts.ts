import type { ActivityArea, ActivityPlanRefusal, Half } from '../../core/activityPlans/plan';
import type { Day } from '../../core/calendar';
import type { Goal, GoalRefusal, GoalStanding, TieRefusal } from '../../core/goals/goal';
import type { Said } from '../said';

/** The sentences about goals and activity plans. */
export interface GoalTexts {
  readonly refused: Said<GoalRefusal>;
  readonly tie: Said<TieRefusal>;
  readonly unknownDecision: string;
  readonly done: {
    readonly added: (title: string) => string;
    readonly changed: (title: string) => string;
    readonly noted: (title: string, value: number, on: Day) => string;
    readonly tied: (goals: readonly string[]) => string;
  };
  readonly card: {
    readonly heading: string;
    readonly about: string;
    readonly add: string;
    readonly change: string;
    readonly note: string;
    readonly source: (source: string) => string;
    readonly ended: string;
    readonly measured: (goal: Pick<Goal, 'measuredBy' | 'target' | 'direction'>) => string;
    /** How it stands; null where there is nothing to say. */
    readonly standing: (standing: GoalStanding) => string | null;
    readonly decisions: (titles: readonly string[], more: number) => string;
  };
  readonly plan: {
    readonly refused: Said<ActivityPlanRefusal>;
    readonly title: (year: number, half: Half) => string;
    readonly written: (year: number, half: Half) => string;
    readonly adopted: (title: string, on: Day) => string;
    readonly heading: string;
    readonly about: string;
    readonly write: string;
    readonly adopt: string;
    readonly share: string;
    readonly standing: (on: Day | null) => string;
    readonly area: (area: ActivityArea, activities: readonly string[]) => string;
  };
}
