import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { StorageError } from '../../storage/storageError';
import type { Unknown } from '../identifying';
import { askSites } from '../sites';
import type { Identity, World } from '../world';
import { registerOfPerson } from './asking';
import type { Register, Registered } from './register';

/**
 * The registers of whoever has a mail address in them, in every organisation, as they are now. Nobody is linked by it: an
 * address is lent and inherited, and what it may do is decided by who asks. An address that two people have is nobody's.
 */
export async function registersByMail(world: World, mail: string): Promise<Registered | { readonly unknown: Unknown }> {
  const { here, down } = await askSites(world.sites, (site) => byMailIn(site, mail.toLowerCase()));
  const found = here.map(({ value }) => value);
  const registers = found.filter((one): one is Register => typeof one !== 'string');
  if (registers.length > 0) return { registers, down };
  if (down.length > 0) throw new StorageError('People', 'byMail', null, 'a site is down');
  return { unknown: found.includes('ambiguous') ? 'ambiguous' : 'noOne' };
}

async function byMailIn(site: Site, mail: string): Promise<Register | Unknown> {
  const { people } = await site.read({ people: { list: lists.people, where: { mail } } });
  const [person, ...others] = people.rows;
  if (person === undefined || mail === '') return 'noOne';
  if (others.length > 0) return 'ambiguous';
  const [tenantId = '', objectId = ''] = (person.identity ?? '').split('/');
  const identity: Identity = { tenantId, objectId, upn: person.upn, mail: person.mail };
  return { ...(await registerOfPerson(site, person)), site, identity, age: 'recent' };
}
