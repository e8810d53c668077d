import type { Body, Party } from '../bodies/body';
import { namesOf } from '../bodies/partyNames';
import { nearest } from '../nearest';
import type { Person } from '../people/person';
import { slug } from '../slug';
import type { Stored } from '../stored';
import type { ImportField } from './columns';
import type { ImportFacts } from './facts';
import type { RowReader } from './rowReader';
import { readSeveral } from './written';

/** Names are short: what is longer is compared and shown by its beginning. */
const LONGEST_NAME = 100;
/** Every body the one who imports may write to. */
const ALL = ['alla', 'all'];

/** The body a row names by number, name or alias, or undefined with a fault that says which is nearest. */
export function bodyOf(row: RowReader, facts: ImportFacts): Stored<Body> | undefined {
  return row.needed('body', row.said('body') === '' ? undefined : bodyCalled(row, facts, row.said('body')));
}

/** The bodies a row names: one, several, or all. */
export function bodiesOf(row: RowReader, facts: ImportFacts): readonly Stored<Body>[] {
  if (namesAll(row.said('body'))) return facts.bodies;
  row.needed('body', undefined);
  return readSeveral(row.said('body')).flatMap((name) => bodyCalled(row, facts, name) ?? []);
}

/** Whether a cell names every body there is. */
export function namesAll(text: string): boolean {
  return ALL.includes(text.toLowerCase());
}

/** The body with this number, name or alias. */
export function findBody(name: string, bodies: readonly Stored<Body>[]): Stored<Body> | undefined {
  return byName(bodies, namesOfBody).get(slug(name));
}

/** Key of the party that is called this, or undefined with a fault. */
export function partyCalled(row: RowReader, facts: ImportFacts, field: ImportField, name: string): string | undefined {
  const party = byName(facts.parties, namesOfParty).get(slug(name));
  if (party !== undefined) return party.partyKey;
  const given = name.slice(0, LONGEST_NAME);
  const near = nearest(given, facts.parties.flatMap(namesOfParty));
  row.fault(field, { reason: 'unknownParty', given, near: near ?? null });
  return undefined;
}

/**
 * The person with one of these accounts or addresses; never by a name. Undefined without a fault where there is nobody,
 * with one where more than one could be meant.
 */
export function personOf(
  row: RowReader,
  people: readonly Person[],
  account: string | undefined,
  mail: string | undefined,
  field: ImportField = account === undefined ? 'mail' : 'account',
): { readonly person: Person | undefined } | undefined {
  const named = [account, mail].filter((one) => one !== undefined);
  const hits = people.filter(
    ({ upn, mail: own }) => named.includes(upn.toLowerCase()) || named.includes(own.toLowerCase()),
  );
  const [person, ...others] = hits.filter((one, at) => hits.findIndex(({ upn }) => upn === one.upn) === at);
  // An account nobody has, beside an address somebody has: which of them the row is about cannot be told.
  const otherAccount =
    person !== undefined &&
    account !== undefined &&
    ![person.upn.toLowerCase(), person.mail.toLowerCase()].includes(account);
  if (others.length > 0 || otherAccount) {
    row.fault(field, {
      reason: 'ambiguousPerson',
      given: named.join(', '),
    });
    return undefined;
  }
  return { person };
}

/** An account of the body's own register that differs by a letter or two, in the same domain. */
export function nearlyKnown(facts: ImportFacts, account: string): string | undefined {
  const at = account.indexOf('@');
  const sameDomain = facts.mandates.map(({ upn }) => upn).filter((upn) => upn.endsWith(account.slice(at)));
  const near = nearest(
    account.slice(0, at),
    sameDomain.map((upn) => upn.slice(0, upn.indexOf('@'))),
    2,
  );
  return near === undefined ? undefined : near + account.slice(at);
}

/** The body with this name, or undefined with a fault that says which is nearest. */
export function bodyCalled(row: RowReader, facts: Pick<ImportFacts, 'bodies'>, name: string): Stored<Body> | undefined {
  const body = findBody(name, facts.bodies);
  if (body !== undefined) return body;
  const given = name.slice(0, LONGEST_NAME);
  const near = nearest(given, facts.bodies.flatMap(namesOfBody));
  row.fault('body', { reason: 'unknownBody', given, near: near ?? null });
  return undefined;
}

function namesOfBody({ nr, name, shortName, aliases }: Body): readonly string[] {
  return [String(nr), shortName, name, ...aliases];
}

/** Old names too: a list of last year may have them (AMB-12). */
function namesOfParty(party: Party): readonly string[] {
  return [party.name, party.partyKey, ...namesOf(party).slice(1)];
}

/** Thousands of rows ask for the same few names: they are laid up once for each register. */
const laidUp = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>();

function byName<Known extends Body | Party>(
  known: readonly Known[],
  names: (one: Known) => readonly string[],
): ReadonlyMap<string, Known> {
  const before = laidUp.get(known) as ReadonlyMap<string, Known> | undefined;
  if (before !== undefined) return before;
  // The first to have a name keeps it.
  const made = new Map([...known].reverse().flatMap((one) => names(one).map((name) => [slug(name), one] as const)));
  laidUp.set(known, made);
  return made;
}
