import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf } from '../../../core/calendar';
import type { Decision } from '../../../core/decisions/decision';
import { checkGoal, noteFigure, tieTo, type Goal } from '../../../core/goals/goal';
import type { Stored } from '../../../core/stored';
import type { List } from '../../../storage/list';
import * as lists from '../../../storage/lists';
import { goalTexts } from '../../../texts/goals';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { saysAlready } from '../already';
import { pressOf } from '../press';

/** Puts a goal on the register of a body (BAD-04). */
export async function addGoal(acting: InBody, fields: ActFields<'addGoal'>): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const texts = goalTexts(language);
  const { title, source, measuredBy, target, direction } = fields;
  const goal: Goal = {
    ...{ key: `goal:${String(facts.body.nr)}:${pressOf(acting)}`, actedBy: member.person.upn, bodyNr: facts.body.nr },
    ...{ title, source, measuredBy, target, direction, figures: [], status: 'current' },
  };
  const checked = checkGoal(goal, await goalsOf(acting));
  if (!checked.ok) return refuse(checked.refusal.reason, say(texts.refused, checked.refusal));
  const stored = await facts.site.add(lists.goals, checked.value);
  return done(acting, texts.done.added(stored.title), stored);
}

/** Changes what is written of a goal, or ends it. */
export async function changeGoal(
  acting: InBody,
  goal: Stored<Goal>,
  fields: ActFields<'changeGoal'>,
): Promise<ActAnswer> {
  const { title, source, measuredBy, target, direction, status = goal.status } = fields;
  const texts = goalTexts(acting.language);
  const change = { title, source, measuredBy, target, direction, status };
  const checked = checkGoal({ ...goal, ...change }, status === 'ended' ? [] : await goalsOf(acting));
  if (!checked.ok) return refuse(checked.refusal.reason, say(texts.refused, checked.refusal));
  return store(acting, lists.goals, goal, { version: fields.version, change }, texts.done.changed(title));
}

/** Notes what was measured of a goal on a day (LSG-18). */
export async function noteGoalFigure(
  acting: InBody,
  goal: Stored<Goal>,
  fields: ActFields<'noteGoalFigure'>,
): Promise<ActAnswer> {
  const { measuredOn: on, value, answers, version } = fields;
  const texts = goalTexts(acting.language);
  const noted = noteFigure(goal, { on, value, answers }, dayOf(acting.world.now()));
  if (!noted.ok) return refuse(noted.refusal.reason, say(texts.refused, noted.refusal));
  return store(acting, lists.goals, goal, { version, change: noted.value }, texts.done.noted(goal.title, value, on));
}

/** Says which goals a decision serves (BAD-04). */
export async function tieDecision(
  acting: InBody,
  decision: Stored<Decision>,
  fields: ActFields<'tieDecision'>,
): Promise<ActAnswer> {
  const texts = goalTexts(acting.language);
  const all = await goalsOf(acting);
  const chosen = fields.goals.map((address) => {
    const id = find(address, [acting.member])?.number;
    return all.find((goal) => goal.id === id);
  });
  const tied = tieTo(decision, chosen);
  if (!tied.ok) return refuse(tied.refusal.reason, say(texts.tie, tied.refusal));
  const titles = chosen.flatMap((goal) => goal?.title ?? []);
  const change = { goals: tied.value };
  return store(acting, lists.decisions, decision, { version: fields.version, change }, texts.done.tied(titles));
}

async function goalsOf({ facts }: InBody): Promise<readonly Stored<Goal>[]> {
  const { goals } = await facts.site.read({ goals: { list: lists.goals, where: { bodyNr: facts.body.nr } } });
  return goals.rows;
}

interface Asked<Entity> {
  readonly version: string;
  readonly change: Partial<Omit<Entity, 'id'>>;
}

/** Stores a change from the version the caller read; what stands already is done, for its answer was lost. */
async function store<Entity extends Goal | Decision>(
  acting: InBody,
  list: List<Entity>,
  row: Stored<Entity>,
  { version, change }: Asked<Entity>,
  said: string,
): Promise<ActAnswer> {
  const { facts, member } = acting;
  if (row.version !== version) {
    return saysAlready<object>(row, change) ? done(acting, said, row) : changedByOther(acting);
  }
  const changed = await facts.site.change(list, row, { ...change, actedBy: member.person.upn });
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}
