import type { Source } from '../bodies/ruleSet';
import { ok, refused, type Result } from '../result';

/** One year of a plan for activity and economy. */
export interface PlannedYear {
  readonly year: number;
  /** Budget in tkr, or null where the plan has none for the year. */
  readonly budget: number | null;
  readonly goals: readonly string[];
  readonly standing: 'precise' | 'preliminary';
}

export interface PlanLack {
  readonly year: number;
  readonly lacks: 'year' | 'budget' | 'goals' | 'precision';
}

/** Why a document is no plan for the three coming years, with everything it lacks. */
export interface PlanRefusal {
  readonly reason: 'planIncomplete';
  readonly lacking: readonly PlanLack[];
  readonly source: Source;
}

/** The years of a plan that is complete. */
export interface ThreeYearPlan {
  readonly precise: number;
  readonly preliminary: readonly number[];
}

/** Whether a plan covers the three coming years, the first with a precise annual budget and goals (FIN-06). */
export function checkThreeYearPlan(
  firstYear: number,
  years: readonly PlannedYear[],
  source: Source,
): Result<ThreeYearPlan, PlanRefusal> {
  const wanted = [firstYear, firstYear + 1, firstYear + 2];
  const lacking = wanted.flatMap((year): readonly PlanLack[] => {
    const found = years.find((one) => one.year === year);
    if (found === undefined) return [{ year, lacks: 'year' }];
    return year === firstYear ? lackingInFirst(found) : [];
  });
  if (lacking.length > 0) return refused({ reason: 'planIncomplete', lacking, source });
  return ok({ precise: firstYear, preliminary: wanted.slice(1) });
}

function lackingInFirst({ year, budget, goals, standing }: PlannedYear): readonly PlanLack[] {
  const lacking: PlanLack[] = [];
  if (budget === null) lacking.push({ year, lacks: 'budget' });
  if (goals.every((goal) => goal.trim() === '')) lacking.push({ year, lacks: 'goals' });
  if (standing === 'preliminary') lacking.push({ year, lacks: 'precision' });
  return lacking;
}
