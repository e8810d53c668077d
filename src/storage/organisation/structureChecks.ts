import { nearest } from '../../core/nearest';
import type { Path } from './fault';
import { twice, unknownBody, unknownParty, type Found } from './references';
import { rulesOf } from './rules';
import type { OrganisationFile } from './schema';

type FileBody = OrganisationFile['bodies'][number];

/** How bodies stand to each other, to projects and to clusters, and what their rules name (SFB-03, LSG-08, ORG-01). */
export function structureFaults(file: OrganisationFile): readonly Found[] {
  return [
    ...file.bodies.flatMap((body, index) => {
      const path = ['bodies', index];
      return [
        ...parentFaults(file, body, path),
        ...body.steers.flatMap((key, place) => unknownProject(file, key, [...path, 'steers', place])),
        ...clusterFaults(body, path),
        ...ruleFaults(file, body, [...path, 'rules']),
      ];
    }),
    ...twice(
      file.bodies.flatMap((body, index) => (body.cluster === null ? [] : [{ name: body.cluster.name, index }])),
      ({ name }) => name,
      ({ index }) => ['bodies', index, 'cluster'],
      (name) => `${name} har redan en lokal samverkansgrupp. Ett kluster har en enda.`,
    ),
  ];
}

function parentFaults(file: OrganisationFile, body: FileBody, path: Path): readonly Found[] {
  if (body.parent === null) return [];
  if (body.parent === body.nr)
    return [{ path: [...path, 'parent'], text: 'Ett organ hör inte under sig självt. Ta bort parent.' }];
  return unknownBody(file, body.parent, [...path, 'parent']);
}

function unknownProject(file: OrganisationFile, key: string, path: Path): readonly Found[] {
  const keys = file.projects.map((project) => project.key);
  if (keys.includes(key)) return [];
  const near = nearest(key, keys);
  const meant = near === undefined ? ' Skriv projektet där först.' : ` Menade du "${near}"?`;
  return [{ path, text: `Projektet "${key}" finns inte under projects.${meant}` }];
}

function clusterFaults(body: FileBody, path: Path): readonly Found[] {
  if (body.kind !== 'clusterGroup' || body.cluster !== null) return [];
  return [
    { path: [...path, 'cluster'], text: 'En klustergrupp arbetar för ett kluster. Skriv dess namn och stadsdelar.' },
  ];
}

/** Parties and duties that the rules of a body name. */
function ruleFaults(file: OrganisationFile, body: FileBody, path: Path): readonly Found[] {
  const { representation, auditors, financing, datedDuties } = rulesOf(file, body);
  const named = [
    ...(representation === null ? [] : [...representation.value.politician, ...representation.value.official]),
    ...(auditors?.value ?? []).flatMap((seat) => [...seat.parties, seat.appointedBy]),
    ...(financing?.value ?? [])
      .map(({ payer }) => payer)
      .filter((payer) => file.parties.every(({ financingGroup }) => financingGroup !== payer)),
  ];
  const duties = datedDuties?.value ?? [];
  const keys = duties.map(({ key }) => key);
  return [
    ...[...new Set(named)].flatMap((key) => unknownParty(file, key, path)),
    ...twice(
      duties,
      ({ key }) => key,
      () => path,
      (key) => `Två saker i datedDuties har nyckeln "${key}". Ge dem var sin.`,
    ),
    ...duties.flatMap(({ key, after, recurrence, dates }) => [
      ...(after === null || keys.includes(after)
        ? []
        : [{ path, text: `"${key}" ska komma efter "${after}", som inte finns i datedDuties. Skriv den där.` }]),
      ...(dates.length <= (recurrence === 'halfYearly' ? 2 : 1)
        ? []
        : [{ path, text: `"${key}" har två dagar. Skriv recurrence: halfYearly, eller en enda dag.` }]),
      ...(recurrence === 'halfYearly' && dates.length === 1
        ? [{ path, text: `"${key}" görs halvårsvis men har en enda dag. Skriv båda, eller ingen.` }]
        : []),
    ]),
  ];
}
