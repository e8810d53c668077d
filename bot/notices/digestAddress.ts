import { createHmac } from 'node:crypto';
import type { Person } from '../../src/core/people/person';
import type { Stored } from '../../src/core/stored';
import { isSame, type LinkKey } from '../../src/doing/links/secrets';

/**
 * Where a person stops having their letters gathered, without signing in: it does that and nothing else, and nobody makes
 * another's without the service's key. It holds for as long as the person has that account.
 */
export function digestAddress(
  { key, publicUrl }: { readonly key: LinkKey; readonly publicUrl: string },
  organisation: string,
  person: Pick<Stored<Person>, 'id' | 'upn'>,
): string {
  return new URL(`/digest/${organisation}/${String(person.id)}/${proofOf(key, organisation, person)}`, publicUrl).href;
}

/** Whether the end of such an address is that person's. */
export function isTheirs(
  key: LinkKey,
  organisation: string,
  person: Pick<Stored<Person>, 'id' | 'upn'>,
  proof: string,
): boolean {
  return isSame(proofOf(key, organisation, person), proof);
}

function proofOf(key: LinkKey, organisation: string, { id, upn }: Pick<Stored<Person>, 'id' | 'upn'>): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(['digest', organisation, id, upn.toLowerCase()]))
    .digest('base64url');
}
