import type { ToldAct, ToldCard } from '../../api/toldCard';
import { ACTIVITY_AREAS, type ActivityPlan } from '../../core/activityPlans/plan';
import { isOpenTo, readerOf } from '../../core/confidential/confidential';
import type { Day } from '../../core/calendar';
import type { Decision } from '../../core/decisions/decision';
import { goalStanding, type Goal } from '../../core/goals/goal';
import type { Stored } from '../../core/stored';
import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';
import { goalTexts } from '../../texts/goals';
import { shortDay } from '../../texts/when';
import { addressOf } from '../addressing';
import { may } from '../meetings/standing';
import { allowedActs, type BodySeen } from './inBody';

/** What is asked of decisions to tell which goals they serve. */
export const tiedDecisions = showing(
  lists.decisions,
  ...(['itemTitle', 'decidedOn', 'goals', 'room', 'ground'] as const),
);
type Tied = Pick<Stored<Decision>, 'itemTitle' | 'decidedOn' | 'goals' | 'room' | 'ground'>;

/** Decisions that are named with a goal, the latest first. */
const MOST_NAMED = 5;
/** Plans that are told, the latest first: the half-year that runs, the one before and the one to come. */
const MOST_PLANS = 3;

/** The goals of a body with their figures and the decisions that serve them, in words (BAD-04, LSG-18). */
export function goalsCard(
  seen: BodySeen,
  goals: readonly Stored<Goal>[],
  decisions: readonly Tied[],
  today: Day,
): ToldCard {
  const { facts, me, member } = seen;
  const { card } = goalTexts(me.language);
  const reader = readerOf(me.upn, facts.body.nr, facts.rooms, facts.mandates, today);
  // What is confidential is not told of here, not even to those named: the page is read with others.
  const open = decisions.filter((one) => isOpenTo(one, reader) && isOpenTo(one, 'everybody'));
  const acts = acting(seen);
  return {
    heading: card.heading,
    about: card.about,
    rows: [...goals]
      .sort((one, other) => one.status.localeCompare(other.status) || one.id - other.id)
      .map((goal) => {
        const { key, source, status, measuredBy } = goal;
        const serving = open
          .filter((one) => one.goals?.includes(key) === true)
          .sort((one, other) => other.decidedOn.localeCompare(one.decidedOn))
          .map(({ itemTitle, decidedOn }) => `${itemTitle} (${shortDay(decidedOn, me.language)})`);
        const standing = card.standing(goalStanding(goal));
        const row = addressOf(member.site, goal.id);
        return {
          title: goal.title,
          lines: [
            ...(status === 'ended' ? [card.ended] : []),
            ...(source === '' ? [] : [card.source(source)]),
            ...(measuredBy === '' ? [] : [card.measured(goal)]),
            ...(standing === null ? [] : [standing]),
            card.decisions(serving.slice(0, MOST_NAMED), Math.max(0, serving.length - MOST_NAMED)),
          ],
          acts: [
            ...acts('changeGoal', row, card.change),
            ...(status === 'ended' || measuredBy === '' ? [] : acts('noteGoalFigure', row, card.note)),
          ],
        };
      }),
    acts: acts('addGoal', null, card.add),
  };
}

/** The activity plans of a body in the three areas, in words (PL-03). What is proposed is told to those who prepare. */
export function planCard(seen: BodySeen, plans: readonly Stored<ActivityPlan>[]): ToldCard {
  const { plan: texts } = goalTexts(seen.me.language);
  const acts = acting(seen);
  const shown = plans.filter(({ standing }) => standing === 'adopted' || may(seen.standing, 'prepare') === 'yes');
  return {
    heading: texts.heading,
    about: texts.about,
    rows: [...shown]
      .sort((one, other) => other.year - one.year || other.half.localeCompare(one.half))
      .slice(0, MOST_PLANS)
      .map(({ id, year, half, standing, adopted, activities }) => {
        const row = addressOf(seen.member.site, id);
        return {
          title: texts.title(year, half),
          lines: [
            texts.standing(adopted?.on ?? null),
            ...ACTIVITY_AREAS.map((area) => texts.area(area, activities[area])),
          ],
          acts: [
            ...(standing === 'adopted' ? [] : acts('adoptActivityPlan', row, texts.adopt)),
            ...acts('shareActivityPlan', row, texts.share),
          ],
        };
      }),
    acts: acts('writeActivityPlan', null, texts.write),
  };
}

/** An act in a card where the person may do it, and nothing where they may not. */
export function acting(seen: BodySeen) {
  return (act: ToldAct['act'], row: string | null, label: string): readonly ToldAct[] =>
    allowedActs(seen, [act]).map((allowed) => ({ act: allowed, row, label }));
}
