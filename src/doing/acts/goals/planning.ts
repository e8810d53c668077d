import type { ActAnswer, ActFields } from '../../../api/acts';
import { adoptPlan, writeActivities, type ActivityPlan } from '../../../core/activityPlans/plan';
import { isOpenTo } from '../../../core/confidential/confidential';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { goalTexts } from '../../../texts/goals';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { saysAlready } from '../already';

type Written = Pick<ActFields<'writeActivityPlan'>, 'year' | 'half' | 'support' | 'knowledge' | 'development'>;

/** Writes the activity plan of a half-year in its three areas, or writes it anew while it is proposed (PL-03, PL-12). */
export async function writeActivityPlan(acting: InBody, fields: ActFields<'writeActivityPlan'>): Promise<ActAnswer> {
  return writePlan(acting, fields);
}

export async function writePlan(acting: InBody, fields: Written): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const { year, half, support, knowledge, development } = fields;
  const texts = goalTexts(language);
  const key = `activityPlan:${String(facts.body.nr)}:${String(year)}:${half}`;
  const { plans } = await facts.site.read({ plans: { list: lists.activityPlans, where: { key } } });
  const [before] = plans.rows;
  const written = writeActivities(before ?? null, { support, knowledge, development });
  if (!written.ok) return refuse(written.refusal.reason, say(texts.plan.refused, written.refusal));
  const said = texts.plan.written(year, half);
  const change = { activities: written.value, actedBy: member.person.upn };
  if (before !== undefined) {
    const changed = await facts.site.change(lists.activityPlans, before, change);
    return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
  }
  const plan: ActivityPlan = {
    ...{ key, bodyNr: facts.body.nr, title: texts.plan.title(year, half), year, half },
    ...{ ...change, standing: 'proposed', adopted: null },
  };
  return done(acting, said, await facts.site.add(lists.activityPlans, plan));
}

/** Notes that the body has adopted a plan, by a published decision of its own (PL-03). */
export async function adoptActivityPlan(
  acting: InBody,
  plan: Stored<ActivityPlan>,
  fields: ActFields<'adoptActivityPlan'>,
): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const texts = goalTexts(language);
  const id = find(fields.decisionId, [member])?.number ?? 0;
  const { decisions } = await facts.site.read({ decisions: { list: lists.decisions, where: { id } } });
  const decision = decisions.rows.find((one) => one.bodyNr === facts.body.nr && isOpenTo(one, 'everybody'));
  if (decision === undefined) return refuse('unknownDecision', texts.unknownDecision);
  const said = texts.plan.adopted(plan.title, decision.decidedOn);
  const stands = { standing: 'adopted', adopted: { decisionKey: decision.key, on: decision.decidedOn } } as const;
  // The answer to an earlier press was lost: the plan is adopted already, by the same decision.
  if (plan.version !== fields.version && saysAlready<object>(plan, stands)) return done(acting, said, plan);
  const adopted = adoptPlan(plan, decision);
  if (!adopted.ok) return refuse(adopted.refusal.reason, say(texts.plan.refused, adopted.refusal));
  if (plan.version !== fields.version) return changedByOther(acting);
  const changed = await facts.site.change(lists.activityPlans, plan, {
    ...adopted.value,
    actedBy: member.person.upn,
  });
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}
