import type { ActAnswer, ActFields } from '../../../api/acts';
import { planClause, writePlan } from '../../../core/budget/plan';
import { findPersonalId } from '../../../core/privacy/personalId';
import * as lists from '../../../storage/lists';
import { measureTexts } from '../../../texts/measures';
import { say } from '../../../texts/said';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { clauseOf } from '../clause';

/** Writes the plan for the three coming years as budgets: the first precise, the others preliminary (FIN-06, BAD-24). */
export async function planThreeYears(acting: InBody, fields: ActFields<'planThreeYears'>): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const { firstYear, firstBudget, secondBudget, thirdBudget, goals } = fields;
  const texts = measureTexts(language);
  if (findPersonalId(goals.join('\n')) === 'found') return refuse('personalId', acting.texts.personalId);
  const { budgets } = await facts.site.read({ budgets: { list: lists.budgets, where: { bodyNr: facts.body.nr } } });
  const planned = writePlan(
    {
      bodyNr: facts.body.nr,
      firstYear,
      frames: [firstBudget, secondBudget, thirdBudget],
      goals,
      actedBy: member.person.upn,
    },
    budgets.rows,
    planClause(facts.body.rules.datedDuties),
  );
  if (!planned.ok) {
    return refuse(planned.refusal.reason, say(texts.plan.refused, planned.refusal), clauseOf(planned.refusal));
  }
  const steps = planned.value;
  const changed = await facts.site.changeAll(
    steps.flatMap(({ from, to }) => (from === null ? [] : [{ list: lists.budgets, from, to }])),
  );
  if (changed.some(({ ok }) => !ok)) return changedByOther(acting);
  await facts.site.addAll(
    lists.budgets,
    steps.flatMap(({ from, to }) => (from === null ? [to] : [])),
  );
  const lines = steps.map(({ to }) => texts.budget(to.year, to.standing));
  return done(acting, texts.plan.written(firstYear), null, lines);
}
