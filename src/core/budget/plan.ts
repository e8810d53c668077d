import type { DatedDuty } from '../bodies/datedDuty';
import type { Decided, Source } from '../bodies/ruleSet';
import { ok, refused, type Result } from '../result';
import type { New } from '../stored';
import { checkThreeYearPlan, type PlannedYear, type PlanRefusal } from '../yearWheel/threeYearPlan';
import type { Budget } from './budget';
import { planYears } from './frame';

/** How many years a plan for activity and economy spans (FIN-06). */
const SPAN = 3;

/** What somebody writes as the plan for the three coming years; amounts in thousands of kronor, null where none is said. */
export interface PlanWritten {
  readonly bodyNr: number;
  readonly firstYear: number;
  /** One per year, the first year first. */
  readonly frames: readonly (number | null)[];
  /** What is to be reached in the first year. */
  readonly goals: readonly string[];
  readonly actedBy: string;
}

export type WritePlanRefusal =
  | PlanRefusal
  | { readonly reason: 'planNotDecided' }
  | { readonly reason: 'yearAdopted'; readonly year: number; readonly frame: number | null };

/** The budget of one year as the plan writes it: a new row, or a change of the one there is. */
export interface PlanStep<Known> {
  readonly from: Known | null;
  readonly to: New<Budget>;
}

/** The clause that asks for a plan for three years; null where the body has decided no such duty. */
export function planClause(duties: Decided<readonly DatedDuty[]>): Source | null {
  const duty = duties?.value.find(({ kind }) => kind === 'threeYearPlan');
  return duties === null || duty === undefined ? null : (duty.source ?? duties.source);
}

/** The years of a plan as they are kept: what is adopted goes before what is proposed or preliminary. */
export function plannedYears(firstYear: number, budgets: readonly Budget[]): readonly PlannedYear[] {
  return planYears(firstYear, SPAN).flatMap(({ year }) => {
    const kept = budgetOf(year, budgets);
    if (kept === undefined) return [];
    const standing = kept.standing === 'preliminary' ? 'preliminary' : 'precise';
    return [{ year, budget: kept.frame, goals: kept.goals, standing }];
  });
}

/**
 * Writes a plan: the first year with its budget and goals, those after as preliminary (FIN-06, BAD-24). A budget that has
 * been adopted keeps its amount: the plan may put goals on it and nothing else.
 */
export function writePlan<Known extends Budget>(
  written: PlanWritten,
  budgets: readonly Known[],
  clause: Source | null,
): Result<readonly PlanStep<Known>[], WritePlanRefusal> {
  if (clause === null) return refused({ reason: 'planNotDecided' });
  const { bodyNr, firstYear, frames, actedBy } = written;
  const [other] = frames.flatMap((frame, place) => {
    const kept = budgetOf(firstYear + place, budgets);
    return kept?.standing === 'adopted' && frame !== null && frame !== kept.frame ? [kept] : [];
  });
  if (other !== undefined) return refused({ reason: 'yearAdopted', year: other.year, frame: other.frame });
  const goals = written.goals.map((goal) => goal.trim()).filter((goal) => goal !== '');
  const steps = frames.flatMap((frame, place): readonly PlanStep<Known>[] => {
    const year = firstYear + place;
    const from = budgetOf(year, budgets) ?? null;
    const before = from ?? emptyBudget(bodyNr, year);
    const kept = { ...before, actedBy, goals: place === 0 ? goals : before.goals };
    if (before.standing === 'adopted') return [{ from, to: kept }];
    if (place > 0 && frame === null) return [];
    return [{ from, to: { ...kept, frame, standing: place === 0 ? 'proposed' : 'preliminary' } }];
  });
  const years = plannedYears(
    firstYear,
    steps.map(({ to }) => to),
  );
  const checked = checkThreeYearPlan(firstYear, years, clause);
  return checked.ok ? ok(steps) : checked;
}

function budgetOf<Known extends Budget>(year: number, budgets: readonly Known[]): Known | undefined {
  const ofYear = budgets.filter((one) => one.year === year);
  return ofYear.find(({ standing }) => standing === 'adopted') ?? ofYear[0];
}

function emptyBudget(bodyNr: number, year: number): Budget {
  return {
    key: `budget:${String(bodyNr)}:${String(year)}:plan`,
    actedBy: '',
    bodyNr,
    year,
    standing: 'proposed',
    frame: null,
    goals: [],
    parts: [],
    contributions: [],
    uses: [],
    statements: [],
    restsOn: null,
  };
}
