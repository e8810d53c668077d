import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf } from '../../../core/calendar';
import { answerDates, canAnswerDates, type YearPlan } from '../../../core/planning/yearPlan';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { planningTexts } from '../../../texts/planning';
import { say } from '../../../texts/said';
import { tell } from '../../outbox/telling';
import { done, refuse, toConfirm, type InBody } from '../acting';
import { pressOf } from '../press';
import { toldDates, wrongYear } from './planningYear';
import { servingIn, yearToPlan } from './question';

/**
 * Puts the dates of a year to those who serve the body, before they are meetings (ORG-07, FSS-11): the same proposal, with
 * its reasons, as planning the year makes. One question a year is open at a time.
 */
export async function askPlannedDates(acting: InBody, fields: ActFields<'askPlannedDates'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = planningTexts(language);
  const { year, weekday, starts, ends, breaks } = fields;
  const wrong = wrongYear(acting, fields);
  if (wrong !== undefined) return wrong;
  const { body, site } = facts;
  const { plans } = await site.read({ plans: { list: lists.yearPlans, where: { bodyNr: body.nr, state: 'asked' } } });
  const key = `yearPlan:${String(body.nr)}:${String(year)}:${pressOf(acting)}`;
  const open = plans.rows.find((one) => one.year === year);
  if (open !== undefined && open.key !== key) return refuse('alreadyAsked', texts.alreadyAsked(year));
  const question = await yearToPlan(facts, fields, '');
  const { dates, unmet, nameOf } = toldDates(acting, question, fields.dates);
  if (dates.length === 0) return refuse('nothingToPlan', [texts.nothing(year), ...unmet].join(' '));
  const lines = [...dates.map((date) => texts.date({ ...date, chair: null }, nameOf)), ...unmet];
  const asked = servingIn(facts.mandates, body.nr, year);
  if (fields.consequencesRead !== true) return toConfirm(texts.toAsk(dates.length, year, asked.length), lines);
  const plan = await site.add(lists.yearPlans, {
    ...{ key, actedBy: member.person.upn, bodyNr: body.nr, year, title: texts.planTitle(year) },
    ...{ weekday, starts, ends, breaks, dates: dates.map(({ day }) => day), state: 'asked' },
  });
  await tell(world, site, {
    ...{ bodyNr: body.nr, meetingId: null, kind: 'datesAsked', aboutId: plan.id, about: String(plan.id), to: asked },
    actedBy: member.person.upn,
  });
  return done(acting, texts.asked(asked.length), plan, lines);
}

/** Somebody who serves says when they can. Said again, the later answer holds. */
export async function answerPlannedDates(
  acting: InBody,
  plan: Stored<YearPlan>,
  fields: ActFields<'answerPlannedDates'>,
): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = planningTexts(language);
  const { upn, name } = member.person;
  const may = canAnswerDates(plan, facts.mandates, upn, dayOf(world.now()));
  if (!may.ok) return refuse(may.refusal.reason, say(texts.refused, may.refusal));
  const decided = answerDates(plan, fields.answers);
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.refused, decided.refusal));
  const answers = decided.value;
  const key = `dateAnswers:${String(plan.id)}:${upn.toLowerCase()}`;
  const row = { key, actedBy: upn, bodyNr: plan.bodyNr, planId: plan.id, upn, name, answers };
  const { site } = facts;
  // Somebody's own row is written by nobody else: a version that is not the latest is their own, from another device.
  for (let tries = 0; tries < 3; tries += 1) {
    const kept = await site.add(lists.dateAnswers, row);
    if (JSON.stringify(kept.answers) === JSON.stringify(answers)) break;
    if ((await site.change(lists.dateAnswers, kept, { answers, actedBy: upn })).ok) break;
  }
  return done(acting, texts.answered(answers.length, plan.dates.length), plan);
}
