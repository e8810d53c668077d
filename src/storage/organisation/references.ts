import type { Path } from './fault';
import { nearest } from '../../core/nearest';
import type { OrganisationFile } from './schema';

/** Something a check found: where in the file, and the sentence about it. */
export interface Found {
  readonly path: Path;
  readonly text: string;
}

/** A party key that leads nowhere. */
export function unknownParty(file: OrganisationFile, key: string, path: Path): readonly Found[] {
  const keys = file.parties.map((party) => party.key);
  return keys.includes(key)
    ? []
    : [{ path, text: `Parten "${key}" finns inte under parties.${meant(nearest(key, keys))}` }];
}

/** A body number that leads nowhere. */
export function unknownBody(file: OrganisationFile, nr: number, path: Path): readonly Found[] {
  const numbers = file.bodies.map((body) => body.nr);
  if (numbers.includes(nr)) return [];
  return [{ path, text: `Organ nummer ${nr} finns inte under bodies. Nummer som finns: ${numbers.join(', ')}.` }];
}

/** A person is named by account or by e-mail address. */
export function unknownPerson(file: OrganisationFile, account: string, path: Path): readonly Found[] {
  if (file.people.some((person) => person.upn === account || person.mail === account)) return [];
  // Only the part before @ is compared: the rest is the same for nearly everybody.
  const near = nearest(
    nameIn(account),
    file.people.map((person) => nameIn(person.upn)),
  );
  const person = file.people.find(({ upn }) => nameIn(upn) === near);
  return [{ path, text: `${account} finns inte under people.${meant(person?.upn) || ' Skriv personen där först.'}` }];
}

/** The same, where rows are matched by account: an e-mail address is not enough. */
export function unknownAccount(file: OrganisationFile, account: string, path: Path): readonly Found[] {
  const byMail = file.people.find((person) => person.mail === account && person.upn !== account);
  if (byMail === undefined || file.people.some((person) => person.upn === account))
    return unknownPerson(file, account, path);
  return [{ path, text: `${account} är en e-postadress. Skriv kontot ${byMail.upn} här.` }];
}

/** Every row after the first that has the same key. */
export function twice<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  where: string | ((row: Row) => Path),
  text: (key: Key) => string,
): readonly Found[] {
  const seen = new Set<Key>();
  return rows.flatMap((row, index) => {
    const key = keyOf(row);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: typeof where === 'string' ? [where, index] : where(row), text: text(key) }];
  });
}

function meant(word: string | undefined): string {
  return word === undefined ? '' : ` Menade du "${word}"?`;
}

function nameIn(account: string): string {
  return account.slice(0, account.indexOf('@'));
}
