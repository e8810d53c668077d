import type { Budget } from '../../core/budget/budget';
import { stated } from '../../core/budget/ledger';
import { day } from '../../core/calendar';
import type { Measure } from '../../core/measures/measure';
import type { Project } from '../../core/measures/project';
import type { OrganisationFile } from './schema';

const byTheFile = { actedBy: 'system' } as const;

/** Projects, measures and budgets of a file, as rows. */
export interface FinanceEntities {
  readonly projects: readonly Project[];
  readonly measures: readonly Measure[];
  readonly budgets: readonly Budget[];
}

/** The same of a file that `readOrganisation` has accepted. */
export function financeOf(file: OrganisationFile): FinanceEntities {
  return {
    projects: file.projects.map(({ key, from, to, period, ...project }) => ({
      ...byTheFile,
      ...project,
      key: `project:${key}`,
      projectKey: key,
      from: dayOrNull(from),
      to: dayOrNull(to),
      period: stated('period', period),
    })),
    measures: file.measures.map(measureOf),
    budgets: file.budget.map(({ body, contributions, restsOn, statements, ...budget }) => ({
      ...byTheFile,
      ...budget,
      key: `budget:${body}:${budget.year}:${budget.standing}`,
      bodyNr: body,
      goals: [],
      contributions: contributions.map(({ party, tkr }) => ({ partyKey: party, tkr })),
      statements: statements.map((one) => stated(one.about, one.statements)),
      restsOn: restsOn === null ? null : { what: restsOn.what, on: day(restsOn.on) },
    })),
  };
}

function measureOf(measure: OrganisationFile['measures'][number]): Measure {
  const { key, body, targetGroups, ages, grants, startsOn, endsOn, reviewOn, ...rest } = measure;
  return {
    ...byTheFile,
    ...rest,
    key: `measure:${body}:${key}`,
    bodyNr: body,
    target: { ages, tags: targetGroups },
    grants: grants.map((grant) => ({ ...grant, restsOn: null })),
    startsOn: dayOrNull(startsOn),
    endsOn: dayOrNull(endsOn),
    reviewOn: dayOrNull(reviewOn),
    steeredBy: null,
  };
}

function dayOrNull(text: string | null): ReturnType<typeof day> | null {
  return text === null ? null : day(text);
}
