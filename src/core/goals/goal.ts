import type { Day } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';

export const GOAL_STATUSES = ['current', 'ended'] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

/** Whether a figure is to reach its target from below, or to stay under it. */
export const TARGET_DIRECTIONS = ['atLeast', 'atMost'] as const;
export type TargetDirection = (typeof TARGET_DIRECTIONS)[number];

/** What was measured on a day. `answers` is how many answered, where the figure comes from a survey. */
export interface GoalFigure {
  readonly on: Day;
  readonly value: number;
  readonly answers: number | null;
}

/** What a body is to reach, in its own words, with the figure it is followed by where it has one (BAD-04, LSG-18). */
export interface Goal extends Row {
  readonly bodyNr: number;
  readonly title: string;
  /** Where the goal is written: document and clause, as people write it. */
  readonly source: string;
  /** What is counted, `andel som svarar ”mycket bra”`; empty where nothing is. */
  readonly measuredBy: string;
  readonly target: number | null;
  readonly direction: TargetDirection;
  /** In the order of their days, one a day. */
  readonly figures: readonly GoalFigure[];
  readonly status: GoalStatus;
}

export type GoalRefusal =
  | { readonly reason: 'goalThere'; readonly title: string }
  | { readonly reason: 'targetOfNothing' }
  | { readonly reason: 'goalEnded' }
  | { readonly reason: 'notMeasured' }
  | { readonly reason: 'figureNotYet' }
  | { readonly reason: 'tooFewAnswers'; readonly answers: number; readonly fewest: number };

/** With fewer answers a figure could tell what one person answered. */
const FEWEST_ANSWERS = 5;

type Said = Pick<Goal, 'key' | 'title' | 'measuredBy' | 'target'>;

/** Whether a goal can stand as it is written, beside the others of its body. */
export function checkGoal<Checked extends Said>(
  goal: Checked,
  others: readonly Pick<Goal, 'key' | 'title' | 'status'>[],
): Result<Checked, GoalRefusal> {
  const same = others.find(
    ({ key, title, status }) =>
      key !== goal.key && status === 'current' && title.toLowerCase() === goal.title.toLowerCase(),
  );
  if (same !== undefined) return refused({ reason: 'goalThere', title: same.title });
  if (goal.target !== null && goal.measuredBy === '') return refused({ reason: 'targetOfNothing' });
  return ok(goal);
}

/** Notes what was measured of a goal. A figure of the same day is corrected. */
export function noteFigure(
  { status, measuredBy, figures }: Pick<Goal, 'status' | 'measuredBy' | 'figures'>,
  figure: GoalFigure,
  today: Day,
): Result<Pick<Goal, 'figures'>, GoalRefusal> {
  if (status === 'ended') return refused({ reason: 'goalEnded' });
  if (measuredBy === '') return refused({ reason: 'notMeasured' });
  if (figure.on > today) return refused({ reason: 'figureNotYet' });
  if (figure.answers !== null && figure.answers < FEWEST_ANSWERS) {
    return refused({ reason: 'tooFewAnswers', answers: figure.answers, fewest: FEWEST_ANSWERS });
  }
  const others = figures.filter(({ on }) => on !== figure.on);
  return ok({ figures: [...others, figure].sort((one, other) => one.on.localeCompare(other.on)) });
}

/** How a goal stands by its latest figure: whether it is reached, and how far it has moved since the one before. */
export type GoalStanding =
  | { readonly state: 'notMeasured' }
  | { readonly state: 'nothingNoted' }
  | {
      readonly state: 'noTarget' | 'reached' | 'notReached';
      readonly latest: GoalFigure;
      /** Null where there is no figure before it. */
      readonly change: number | null;
    };

export function goalStanding({
  measuredBy,
  target,
  direction,
  figures,
}: Pick<Goal, 'measuredBy' | 'target' | 'direction' | 'figures'>): GoalStanding {
  if (measuredBy === '') return { state: 'notMeasured' };
  const latest = figures.at(-1);
  if (latest === undefined) return { state: 'nothingNoted' };
  const before = figures.at(-2);
  const change = before === undefined ? null : latest.value - before.value;
  if (target === null) return { state: 'noTarget', latest, change };
  const reached = direction === 'atLeast' ? latest.value >= target : latest.value <= target;
  return { state: reached ? 'reached' : 'notReached', latest, change };
}

export type TieRefusal = { readonly reason: 'unknownGoal' } | { readonly reason: 'goalEnded' };

/** The keys of the goals that a decision is to serve: goals of its own body, still to be reached (BAD-04). */
export function tieTo(
  { bodyNr, goals = [] }: { readonly bodyNr: number; readonly goals?: readonly string[] },
  chosen: readonly (Pick<Goal, 'key' | 'bodyNr' | 'status'> | undefined)[],
): Result<readonly string[], TieRefusal> {
  const tied: string[] = [];
  for (const goal of chosen) {
    if (goal?.bodyNr !== bodyNr) return refused({ reason: 'unknownGoal' });
    // What the decision was tied to while the goal stood, it stays tied to.
    if (goal.status === 'ended' && !goals.includes(goal.key)) return refused({ reason: 'goalEnded' });
    tied.push(goal.key);
  }
  return ok([...new Set(tied)]);
}
