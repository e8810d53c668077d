import type { Person } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import { showing, type EntityOf } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Rows, Site } from '../../storage/site';
import { identityKey, type Identity } from '../world';

const held = showing(lists.mandates, 'bodyNr', 'upn', 'personName', 'role', 'partyKey', 'from', 'to');
const parties = showing(lists.parties, 'partyKey', 'name', 'aliases', 'names');
const groups = showing(lists.workingGroups, 'name', 'bodyNr');

/** What a message is read by in one site: who writes, their mandates, and the bodies, parties and groups there are. */
export interface RegisterRows {
  readonly person: Stored<Person>;
  readonly held: readonly Stored<EntityOf<typeof held>>[];
  readonly bodies: readonly Stored<EntityOf<typeof lists.bodies>>[];
  readonly parties: readonly Stored<EntityOf<typeof parties>>[];
  /** Working groups at work, in all of the site's bodies. */
  readonly groups: readonly Stored<EntityOf<typeof groups>>[];
  readonly unreadable: Rows<unknown>['unreadable'];
}

/** The questions whose answers are the register of somebody whose UPN is known, or guessed from the roster's word. */
export function registerQuestions(identity: Identity, upns: readonly string[]) {
  return {
    registerPerson: { list: lists.people, where: { identity: identityKey(identity) } },
    registerHeld: { list: held, where: { upn: upns } },
    registerBodies: { list: lists.bodies, where: {} },
    registerParties: { list: parties, where: {} },
    registerGroups: { list: groups, where: { status: 'active' as const } },
  };
}

type Answers = {
  readonly [Name in keyof ReturnType<typeof registerQuestions>]: Rows<
    EntityOf<ReturnType<typeof registerQuestions>[Name]['list']>
  >;
};

/** The register in the answers to its questions; undefined where nobody is linked to the identity. */
export function registerIn(read: Answers): RegisterRows | undefined {
  const [person] = read.registerPerson.rows;
  return person === undefined ? undefined : rowsOf(person, read);
}

function rowsOf(person: Stored<Person>, read: Omit<Answers, 'registerPerson'>): RegisterRows {
  return {
    person,
    held: read.registerHeld.rows,
    bodies: read.registerBodies.rows,
    parties: read.registerParties.rows,
    groups: read.registerGroups.rows,
    unreadable: [read.registerBodies, read.registerHeld].flatMap(({ unreadable }) => unreadable),
  };
}

/** The register of a person whose row is known, in one `$batch`. */
export async function registerOfPerson(site: Site, person: Stored<Person>): Promise<RegisterRows> {
  const { registerHeld, registerBodies, registerParties, registerGroups } = registerQuestions(NOBODY, [person.upn]);
  const read = await site.read({ registerHeld, registerBodies, registerParties, registerGroups });
  return rowsOf(person, read);
}

const NOBODY: Identity = { tenantId: '', objectId: '', upn: null, mail: null };

/**
 * Reads the register of somebody in one `$batch`, by what the roster calls them. Where nobody is linked to the identity
 * yet: whether somebody by one of the names may be.
 */
export async function readRegister(
  site: Site,
  identity: Identity,
  upns: readonly string[],
): Promise<RegisterRows | 'notLinked' | 'noOne'> {
  const read = await site.read({
    ...registerQuestions(identity, upns),
    byUpn: { list: lists.people, where: { upn: upns } },
    byMail: { list: lists.people, where: { mail: upns } },
  });
  const rows = registerIn(read);
  if (rows === undefined) return read.byUpn.rows.length + read.byMail.rows.length > 0 ? 'notLinked' : 'noOne';
  if (upns.includes(rows.person.upn)) return rows;
  // The register knows them by another name than the roster.
  return readRegister(site, identity, [rows.person.upn]);
}

/** Two registers with the same print say the same. */
export function printOf({ person, held: mandates, ...rest }: RegisterRows): string {
  const of = (rows: readonly { readonly id: number; readonly version: string }[]) =>
    rows.map(({ id, version }) => `${String(id)}:${version}`).join();
  // The way to their chat says nothing that an answer is made by.
  const { id, upn, name, language } = person;
  return [id, upn, name, language, of(mandates), of(rest.bodies), of(rest.parties), of(rest.groups)].join('|');
}
