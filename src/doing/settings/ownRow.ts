import type { Person } from '../../core/people/person';
import { refused, type Result } from '../../core/result';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Conflict } from '../../storage/site';
import type { Member } from '../world';

/** How many times a row that others write on at the same moment is read anew. */
const TRIES = 5;

type Own = Pick<Member, 'site' | 'person'>;

/**
 * Changes what somebody sets for themselves. Nobody else sets it, so a row that was changed meanwhile, as by a first
 * sign-in or the way to their chat, is read anew and changed then. A conflict where it has gone or is never at rest.
 */
export async function changeOwn(
  { site, person }: Own,
  to: Partial<Omit<Person, 'key'>>,
): Promise<Result<Stored<Person>, Conflict>> {
  let from: Stored<Person> | undefined = person;
  for (let tries = 0; tries < TRIES && from !== undefined; tries += 1) {
    const changed: Result<Stored<Person>, Conflict> = await site.change(lists.people, from, to);
    if (changed.ok) return changed;
    from = await rowNow({ site, person });
  }
  return refused({ reason: 'changedByOther' });
}

/** The person's row as it is now; undefined where it has gone. */
export async function rowNow({ site, person }: Own): Promise<Stored<Person> | undefined> {
  const { rows } = await site.read({ rows: { list: lists.people, where: { id: person.id } } });
  return rows.rows[0];
}
