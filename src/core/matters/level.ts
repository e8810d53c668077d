import type { Perspective } from '../bodies/matterRules';
import type { Decided, Source } from '../bodies/ruleSet';
import { dayOf, type Day, type Instant } from '../calendar';
import type { New, Row, Stored } from '../stored';

/** Where a line is best handled (FSS-05): close to operations, in the city area, or in the whole city. */
export const MATTER_LEVELS = ['workingGroup', 'area', 'cityWide'] as const;
export type MatterLevel = (typeof MATTER_LEVELS)[number];

/** The chair's answer to the question of level, stored with who and when (FSS-05). */
export interface LevelAnswer extends Row {
  readonly bodyNr: number;
  readonly itemId: number;
  readonly level: MatterLevel;
  readonly answeredOn: Day;
}

/** Where a line goes once its level is known: it stays, or one of the ways of the chapter on other forums is open. */
export type LevelRoute = 'stays' | 'toWorkingGroup' | 'liftToCity' | 'spreadToAreas';

/** How the question of level stands for a line. */
export type LevelQuestion =
  | { readonly state: 'notAsked' }
  | { readonly state: 'asked'; readonly source: Source }
  | { readonly state: 'answered'; readonly level: MatterLevel; readonly route: LevelRoute; readonly source: Source };

/** Stores the answer to the question of level; a later answer has the same key and takes its place. */
export function answerLevel(command: {
  readonly now: Instant;
  readonly item: { readonly id: number; readonly bodyNr: number };
  readonly level: MatterLevel;
  readonly upn: string;
}): New<LevelAnswer> {
  const { now, item, level, upn } = command;
  return {
    key: `level:${String(item.id)}`,
    actedBy: upn,
    bodyNr: item.bodyNr,
    itemId: item.id,
    level,
    answeredOn: dayOf(now),
  };
}

/**
 * Whether the level of a line is to be asked for, or what was answered and where it leads (FSS-05). `perspective` is the
 * perspective the body has decided that its lines are to have; null is not decided, and nothing is then asked.
 */
export function levelQuestion(
  answer: Stored<LevelAnswer> | undefined,
  perspective: Decided<Perspective>,
): LevelQuestion {
  if (perspective === null) return { state: 'notAsked' };
  const { source } = perspective;
  if (answer === undefined) return { state: 'asked', source };
  return { state: 'answered', level: answer.level, route: routeOf(answer.level, perspective.value), source };
}

function routeOf(level: MatterLevel, own: Perspective): LevelRoute {
  if (level === own) return 'stays';
  switch (level) {
    case 'workingGroup':
      return 'toWorkingGroup';
    case 'cityWide':
      return 'liftToCity';
    case 'area':
      return 'spreadToAreas';
  }
}
