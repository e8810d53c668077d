import { twice, unknownBody, unknownParty, unknownPerson, type Found } from './references';
import { rulesOf } from './rules';
import type { OrganisationFile } from './schema';

type Mandate = OrganisationFile['mandates'][number];

/** The roles a person has on behalf of a party. */
const FOR_A_PARTY = ['representative', 'substitute', 'otherRepresentative'];

/** Mandates that name nobody or nothing, run backwards, or give two people what only one can have (FSS-08, FSS-14). */
export function mandateFaults(file: OrganisationFile): readonly Found[] {
  return [
    ...file.mandates.flatMap((mandate, index) => [
      ...unknownPerson(file, mandate.person, ['mandates', index, 'person']),
      ...unknownBody(file, mandate.body, ['mandates', index, 'body']),
      ...(mandate.party === null ? [] : unknownParty(file, mandate.party, ['mandates', index, 'party'])),
      ...partyMissing(mandate, index),
      ...backwards(mandate, index),
      ...takenAlready(file, mandate, index),
    ]),
    ...twice(
      file.mandates,
      (mandate) => [mandate.body, mandate.person, mandate.role, mandate.from].join(' '),
      'mandates',
      () => 'Uppdraget står redan i filen. Ta bort det ena.',
    ),
  ];
}

function partyMissing(mandate: Mandate, index: number): readonly Found[] {
  if (mandate.party !== null || !FOR_A_PARTY.includes(mandate.role)) return [];
  return [{ path: ['mandates', index, 'party'], text: 'Den här rollen har man för en part. Skriv partens nyckel.' }];
}

function backwards(mandate: Mandate, index: number): readonly Found[] {
  if (mandate.to === null || mandate.from <= mandate.to) return [];
  const text = `Uppdraget slutar ${mandate.to} men börjar ${mandate.from}. Skriv en senare sista dag.`;
  return [{ path: ['mandates', index, 'to'], text }];
}

/** A party has one representative with mandate at a time, and a body whose chair is fixed has one chair. */
function takenAlready(file: OrganisationFile, mandate: Mandate, index: number): readonly Found[] {
  const path = ['mandates', index];
  const other = file.mandates.slice(0, index).find((earlier) => excludes(file, earlier, mandate));
  if (other === undefined) return [];
  if (mandate.role === 'chair') {
    return [{ path, text: `${other.person} är redan ordförande då. Avsluta det uppdraget dagen före.` }];
  }
  const taken = `${other.person} företräder redan parten "${String(mandate.party)}" i organ ${mandate.body} då.`;
  const instead = 'Skriv otherRepresentative eller substitute, eller avsluta det andra uppdraget dagen före.';
  return [{ path, text: `${taken} En part har en representant med mandat. ${instead}` }];
}

/** Whether one mandate leaves no room for another person's at the same time. */
function excludes(file: OrganisationFile, one: Mandate, other: Mandate): boolean {
  if (one.body !== other.body || one.role !== other.role || one.person === other.person) return false;
  const single =
    (one.role === 'representative' && one.party === other.party) ||
    (one.role === 'chair' && chairIsFixed(file, one.body));
  return single && overlap(one, other);
}

function overlap(one: Mandate, other: Mandate): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}

function chairIsFixed(file: OrganisationFile, nr: number): boolean {
  const body = file.bodies.find((one) => one.nr === nr);
  return body !== undefined && rulesOf(file, body).chair?.value.kind !== 'rotation';
}
