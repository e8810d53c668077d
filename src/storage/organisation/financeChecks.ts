import { PARTIES_NEEDED } from '../../core/measures/checking';
import { twice, unknownBody, unknownParty, type Found } from './references';
import type { OrganisationFile } from './schema';

/** Projects, measures and budgets that name nobody, build on one party alone or run backwards (BAD-18, BAD-30). */
export function financeFaults(file: OrganisationFile): readonly Found[] {
  return [
    ...projectFaults(file),
    ...file.measures.flatMap((_measure, index) => measureFaults(file, index)),
    ...twice(
      file.measures,
      (measure) => `${measure.body} ${measure.key}`,
      'measures',
      () => 'Organet har redan en insats med den nyckeln. Ge den en egen.',
    ),
    ...budgetFaults(file),
  ];
}

function projectFaults(file: OrganisationFile): readonly Found[] {
  return [
    ...file.projects.flatMap((project, index) => [
      ...project.applicants.flatMap((nr, place) => unknownBody(file, nr, ['projects', index, 'applicants', place])),
      ...backwards(project, ['projects', index, 'to'], 'Projektet'),
    ]),
    ...twice(
      file.projects,
      ({ key }) => key,
      'projects',
      (key) => `Projektet "${key}" finns redan. Ge det en egen nyckel.`,
    ),
  ];
}

function measureFaults(file: OrganisationFile, index: number): readonly Found[] {
  const measure = file.measures[index];
  if (measure === undefined) return [];
  const path = ['measures', index];
  const { reviewOn, startsOn: from, endsOn: to } = measure;
  return [
    ...unknownBody(file, measure.body, [...path, 'body']),
    ...measure.parties.flatMap((key, place) => unknownParty(file, key, [...path, 'parties', place])),
    ...(new Set(measure.parties).size >= PARTIES_NEEDED
      ? []
      : [{ path: [...path, 'parties'], text: 'En insats bygger på minst två parter. Skriv en till.' }]),
    ...backwards({ from, to }, [...path, 'endsOn'], 'Insatsen'),
    ...(reviewOn !== null && to !== null && to < reviewOn
      ? [
          {
            path: [...path, 'reviewOn'],
            text: `Insatsen slutar ${to} men omprövas ${reviewOn}. Ompröva den före slutet.`,
          },
        ]
      : []),
  ];
}

function budgetFaults(file: OrganisationFile): readonly Found[] {
  return [
    ...file.budget.flatMap((budget, index) => [
      ...unknownBody(file, budget.body, ['budget', index, 'body']),
      ...budget.contributions.flatMap(({ party }, place) =>
        unknownParty(file, party, ['budget', index, 'contributions', place, 'party']),
      ),
    ]),
    ...twice(
      file.budget,
      ({ body, year, standing }) => `${body} ${year} ${standing}`,
      'budget',
      () => 'Organet har redan en sådan budget för året. Ta bort den ena.',
    ),
  ];
}

function backwards(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  path: Found['path'],
  what: string,
): readonly Found[] {
  if (from === null || to === null || from <= to) return [];
  return [{ path, text: `${what} slutar ${to} men börjar ${from}. Skriv en senare sista dag.` }];
}
