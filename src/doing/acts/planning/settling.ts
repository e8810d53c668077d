import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf } from '../../../core/calendar';
import { deadlinesOf } from '../../../core/meetings/deadlines';
import { moveDate, tallyOf, type YearPlan } from '../../../core/planning/yearPlan';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { planningTexts } from '../../../texts/planning';
import { say } from '../../../texts/said';
import { saysAlready } from '../already';
import { changedByOther, done, refuse, toConfirm, type InBody } from '../acting';
import { planOne, toldDates } from './planningYear';
import { servingIn, yearToPlan } from './question';

/** Moves one of the dates once it has been read what stands against the new day and who had answered for the old one. */
export async function movePlannedDate(
  acting: InBody,
  plan: Stored<YearPlan>,
  fields: ActFields<'movePlannedDate'>,
): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = planningTexts(language);
  const { from, to } = fields;
  const said = texts.moved(from, to);
  if (!plan.dates.includes(from) && plan.dates.includes(to) && plan.actedBy === member.person.upn) {
    return done(acting, said, plan);
  }
  const moved = moveDate(plan, from, to, dayOf(world.now()));
  if (!moved.ok) return refuse(moved.refusal.reason, say(texts.refused, moved.refusal));
  if (plan.version !== fields.version) return changedByOther(acting);
  if (fields.consequencesRead !== true) {
    return toConfirm(texts.toMove(from, to), await consequencesOf(acting, plan, moved.value, fields));
  }
  const changed = await facts.site.change(lists.yearPlans, plan, { dates: moved.value, actedBy: member.person.upn });
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}

/** What comes of a move: the new day with what hinders it, its last day for proposals, the answers that fall, what is unmet. */
async function consequencesOf(
  acting: InBody,
  plan: Stored<YearPlan>,
  dates: YearPlan['dates'],
  { from, to }: Pick<ActFields<'movePlannedDate'>, 'from' | 'to'>,
): Promise<readonly string[]> {
  const { facts } = acting;
  const texts = planningTexts(acting.language);
  const { answers } = await facts.site.read({ answers: { list: lists.dateAnswers, where: { planId: plan.id } } });
  const told = toldDates(acting, await yearToPlan(facts, plan, ''), dates);
  const moved = told.dates.find(({ day }) => day === to);
  const serving = servingIn(facts.mandates, plan.bodyNr, plan.year);
  const [tally] = tallyOf([from], answers.rows, serving);
  const lastDay = deadlinesOf({ day: to }, facts.body.rules).proposalsLastDay;
  return [
    ...(moved === undefined ? [] : [texts.date({ ...moved, chair: null }, told.nameOf)]),
    ...(lastDay === null ? [] : [texts.lastDay(lastDay)]),
    ...(tally === undefined ? [] : [texts.answersFall(serving.length - tally.silent)]),
    ...told.unmet,
  ];
}

/** The dates become the meetings of the year, as planning the year makes them: told first, and then all in one. */
export async function enterPlannedDates(
  acting: InBody,
  plan: Stored<YearPlan>,
  fields: ActFields<'enterPlannedDates'>,
): Promise<ActAnswer> {
  const texts = planningTexts(acting.language);
  const { year, weekday, starts, ends, breaks, dates, state } = plan;
  if (state !== 'asked') return refuse('planClosed', say(texts.refused, { reason: 'planClosed', state }));
  if (plan.version !== fields.version) return changedByOther(acting);
  const { id, version, key, consequencesRead } = fields;
  const asked = { id, version, key, year, weekday, starts, ends, breaks: [...breaks], dates: [...dates] };
  const entered = await planOne(acting, { ...asked, consequencesRead });
  if (!('done' in entered)) return entered;
  const changed = await acting.facts.site.change(lists.yearPlans, plan, { state: 'entered' });
  return changed.ok ? entered : changedByOther(acting);
}

/** The question is dropped: no meeting comes of it, and it can be asked anew. */
export async function dropPlannedDates(
  acting: InBody,
  plan: Stored<YearPlan>,
  fields: ActFields<'dropPlannedDates'>,
): Promise<ActAnswer> {
  const texts = planningTexts(acting.language);
  const dropped = { state: 'dropped', actedBy: acting.member.person.upn } as const;
  if (saysAlready(plan, dropped)) return done(acting, texts.dropped(plan.year), plan);
  if (plan.state !== 'asked') {
    return refuse('planClosed', say(texts.refused, { reason: 'planClosed', state: plan.state }));
  }
  if (plan.version !== fields.version) return changedByOther(acting);
  if (fields.consequencesRead !== true) return toConfirm(texts.toDrop(plan.year), []);
  const changed = await acting.facts.site.change(lists.yearPlans, plan, dropped);
  return changed.ok ? done(acting, texts.dropped(plan.year), changed.value) : changedByOther(acting);
}
