import type { ActName } from '../../api/acts';
import { measureActs } from '../../api/acts/measures';
import type { BudgetView, MeasuresPage, MeasureView, PlanView } from '../../api/measuresView';
import type { Budget } from '../../core/budget/budget';
import { checkShares } from '../../core/budget/contributions';
import { checkFrame, checkOwnCapital, type FrameUse } from '../../core/budget/frame';
import { planClause, plannedYears } from '../../core/budget/plan';
import { dayOf, yearOf, type Day } from '../../core/calendar';
import { reviewStanding } from '../../core/measures/checking';
import type { Measure } from '../../core/measures/measure';
import type { Stored } from '../../core/stored';
import { checkThreeYearPlan } from '../../core/yearWheel/threeYearPlan';
import * as lists from '../../storage/lists';
import { actTexts } from '../../texts/acts';
import { measureTexts } from '../../texts/measures';
import { addressOf } from '../addressing';
import { unreadableIn } from '../meetings/facts';
import type { Member, World } from '../world';
import { goalsCard, planCard, tiedDecisions } from './goals';
import { allowedActs, seeBody, type BodySeen } from './inBody';
import { unreadableViews } from './rows';

/** How long ahead the review of a measure is told of, calendar days (BAD-37). */
const REVIEW_DAYS = 30;

/** What a body finances with its arithmetic, as somebody with a role there sees it; undefined for everybody else. */
export async function viewMeasures(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<MeasuresPage | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined) return undefined;
  const { facts, me, body } = seen;
  const { nr, steers } = facts.body;
  const today = dayOf(world.now());
  const read = await facts.site.read({
    measures: { list: lists.measures, where: { bodyNr: nr } },
    budgets: { list: lists.budgets, where: { bodyNr: nr } },
    projects: { list: lists.projects, where: {} },
    goals: { list: lists.goals, where: { bodyNr: nr } },
    decisions: { list: tiedDecisions, where: { bodyNr: nr } },
    plans: { list: lists.activityPlans, where: { bodyNr: nr } },
  });
  return {
    me,
    today,
    body,
    measures: read.measures.rows.map((measure) => measureView(seen, measure, today)),
    projects: read.projects.rows
      .filter(({ projectKey, applicants }) => steers.includes(projectKey) || applicants.includes(nr))
      .map(({ name, about, status }) => ({ name, about, status })),
    budgets: [...read.budgets.rows]
      .sort((one, other) => one.year - other.year)
      .map((budget) => budgetView(seen, budget, read.measures.rows)),
    plan: planView(seen, read.budgets.rows, yearOf(today) + 1),
    cards: [goalsCard(seen, read.goals.rows, read.decisions.rows, today), planCard(seen, read.plans.rows)],
    may: allowedActs(seen, Object.keys(measureActs) as ActName[]),
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}

function measureView({ facts, member }: BodySeen, measure: Stored<Measure>, today: Day): MeasureView {
  const { id, version, title, description, status, principals, parties, target, grants } = measure;
  const { startsOn, endsOn, reviewOn, parts, followUp, financier } = measure;
  const review = measureTexts(member.person.language).review(reviewStanding(measure, today, REVIEW_DAYS));
  return {
    ...{ id: addressOf(member.site, id), version, title, description, status, principals, parties, target, grants },
    ...{ startsOn, endsOn, reviewOn, parts, followUp, financier, review },
    partyNames: parties.map((key) => facts.parties.find(({ partyKey }) => partyKey === key)?.name ?? key),
  };
}

function budgetView({ facts, member }: BodySeen, budget: Budget, measures: readonly Measure[]): BudgetView {
  const texts = measureTexts(member.person.language);
  const { year, standing, frame, goals, parts, statements, restsOn } = budget;
  const { financing, ownCapitalShare } = facts.body.rules;
  const uses = [...usesOf(measures, year), ...budget.uses];
  const checked = frame === null ? null : checkFrame(frame, parts, uses);
  const contributions = budget.contributions.map(({ partyKey, tkr }) => {
    const party = facts.parties.find((one) => one.partyKey === partyKey);
    return { name: party?.name ?? partyKey, payer: party?.financingGroup ?? partyKey, tkr };
  });
  const shares = checkShares(contributions, financing);
  const own = parts.find(({ kind }) => kind === 'ownCapital')?.tkr;
  return {
    title: texts.budget(year, standing),
    ...{ year, standing, frame, goals, parts, statements, restsOn },
    uses,
    checked,
    shares: shares.lines,
    sentences: [
      ...(checked === null ? [] : texts.frame(checked)),
      ...(contributions.length === 0 ? [] : texts.shares(shares)),
      ...(own === undefined || frame === null ? [] : [texts.ownCapital(checkOwnCapital(own, frame, ownCapitalShare))]),
    ],
  };
}

/** How far the plan for the years from the one after this has come (FIN-06, BAD-24). */
function planView({ facts, member }: BodySeen, budgets: readonly Budget[], firstYear: number): PlanView | null {
  const source = planClause(facts.body.rules.datedDuties);
  if (source === null) return null;
  const { language } = member.person;
  const texts = measureTexts(language);
  const years = plannedYears(firstYear, budgets);
  const checked = checkThreeYearPlan(firstYear, years, source);
  const sentences = checked.ok ? [texts.plan.complete] : checked.refusal.lacking.map(texts.planLacks);
  return { years, sentences, clause: actTexts(language).clause(source) };
}

/** The money of a year for measures, proposed or granted. */
function usesOf(measures: readonly Measure[], year: number): readonly FrameUse[] {
  return measures.flatMap(({ title, grants }) =>
    grants.filter((grant) => grant.year === year).map(({ tkr }) => ({ title, tkr })),
  );
}
