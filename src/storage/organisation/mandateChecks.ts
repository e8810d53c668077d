import { twice, unknownAccount, unknownBody, unknownParty, unknownPerson, type Found } from './references';
import { rulesOf } from './rules';
import type { OrganisationFile } from './schema';

type Mandate = OrganisationFile['mandates'][number];

/** The roles a person has on behalf of a party. */
const FOR_A_PARTY = ['representative', 'substitute', 'otherRepresentative'];

/** The roles of those who have a seat. */
const SEATED: ReadonlySet<Mandate['role']> = new Set(['chair', 'viceChair', 'representative']);

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
      ...substituteFaults(file, mandate, index),
      ...delegationMissing(mandate, index),
      ...outsideParent(file, mandate, index),
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

/** A substitute goes in for a member of the same body. */
function substituteFaults(file: OrganisationFile, mandate: Mandate, index: number): readonly Found[] {
  const member = mandate.substituteFor;
  if (member === null) return [];
  const path = ['mandates', index, 'substituteFor'];
  const unknown = unknownAccount(file, member, path);
  const sits = file.mandates.some((one) => one.body === mandate.body && one.person === member && SEATED.has(one.role));
  if (unknown.length > 0 || sits) return unknown;
  return [
    { path, text: `${member} är inte ledamot i organ ${mandate.body}. Skriv ledamoten som ersättaren hör till.` },
  ];
}

function delegationMissing(mandate: Mandate, index: number): readonly Found[] {
  if (mandate.role !== 'delegate' || mandate.rights.length > 0) return [];
  return [
    { path: ['mandates', index, 'rights'], text: 'Den som har delegation får göra något. Skriv vad under rights.' },
  ];
}

/** A working committee is part of its board: who sits in it sits in the board all the while (ORG-01, SFB-07). */
function outsideParent(file: OrganisationFile, mandate: Mandate, index: number): readonly Found[] {
  const body = file.bodies.find(({ nr }) => nr === mandate.body);
  if (body?.kind !== 'workingCommittee' || body.parent === null || !SEATED.has(mandate.role)) return [];
  const sits = file.mandates.some(
    (one) =>
      one.body === body.parent &&
      one.person === mandate.person &&
      SEATED.has(one.role) &&
      one.from <= mandate.from &&
      (one.to === null || (mandate.to !== null && mandate.to <= one.to)),
  );
  if (sits) return [];
  const text = `${mandate.person} är inte ledamot i organ ${body.parent} hela den tiden. Ett arbetsutskott utses inom styrelsen.`;
  return [{ path: ['mandates', index, 'person'], text }];
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
