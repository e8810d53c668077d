import type { ActName } from '../../api/acts';
import { measureActs } from '../../api/acts/measures';
import type { BudgetView, MeasuresPage, MeasureView } from '../../api/measuresView';
import type { Budget } from '../../core/budget/budget';
import { checkShares } from '../../core/budget/contributions';
import { checkFrame, checkOwnCapital, type FrameUse } from '../../core/budget/frame';
import { dayOf, type Day } from '../../core/calendar';
import { reviewStanding } from '../../core/measures/checking';
import type { Measure } from '../../core/measures/measure';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { measureTexts } from '../../texts/measures';
import { addressOf } from '../addressing';
import { unreadableIn } from '../meetings/facts';
import type { Member, World } from '../world';
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
    may: allowedActs(seen, Object.keys(measureActs) as ActName[]),
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}

function measureView({ member }: BodySeen, measure: Stored<Measure>, today: Day): MeasureView {
  const { id, version, title, description, status, principals, parties, target, grants } = measure;
  const { startsOn, endsOn, reviewOn, parts, followUp, financier } = measure;
  const review = measureTexts(member.person.language).review(reviewStanding(measure, today, REVIEW_DAYS));
  return {
    ...{ id: addressOf(member.site, id), version, title, description, status, principals, parties, target, grants },
    ...{ startsOn, endsOn, reviewOn, parts, followUp, financier, review },
  };
}

function budgetView({ facts, member }: BodySeen, budget: Budget, measures: readonly Measure[]): BudgetView {
  const texts = measureTexts(member.person.language);
  const { year, standing, frame, parts, statements, restsOn } = budget;
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
    ...{ year, standing, frame, parts, statements, restsOn },
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

/** The money of a year for measures, proposed or granted. */
function usesOf(measures: readonly Measure[], year: number): readonly FrameUse[] {
  return measures.flatMap(({ title, grants }) =>
    grants.filter((grant) => grant.year === year).map(({ tkr }) => ({ title, tkr })),
  );
}
