import { join } from 'node:path';
import type { Instant } from '../../src/core/calendar';
import type { Identity, Member, World } from '../../src/doing/world';
import { identityKey } from '../../src/doing/world';
import type { OrganisationFile } from '../../src/storage/organisation/schema';
import { openSite } from '../../src/storage/openSite';
import { people } from '../../src/storage/lists';
import type { Site } from '../../src/storage/site';
import { OWNER, SITE } from '../city/organisation';
import { NOW } from '../city/provisioned';
import { startStandIn, type StandIn } from '../standIn';

/** A seeded city with a stand-in of its own, and the product's code upon it. */
export interface Opened {
  readonly standIn: StandIn;
  readonly url: string;
  readonly site: Site;
  readonly world: World;
  /** The chair of a forum, signed in. */
  chairOf(bodyNr: number): Promise<{ readonly identity: Identity; readonly member: Member }>;
  /** A GET as the owner, and its text: as SharePoint answers who asks for nothing else, or without metadata. */
  raw(path: string, metadata: 'minimal' | 'none'): Promise<string>;
}

/** Opens the city in a folder. */
export async function openCity(folder: string, organisation: OrganisationFile): Promise<Opened> {
  const standIn = await startStandIn(join(folder), organisation);
  const url = standIn.url + SITE;
  const site = openSite({ organisation: 'storstad', url, token: () => Promise.resolve(`dev:${OWNER}`) });
  const { tenant } = organisation.organisation;
  return {
    standIn,
    url,
    site,
    world: { sites: [site], now: (): Instant => NOW },
    async chairOf(bodyNr) {
      const upn = `ordf.${String(bodyNr)}@storstad.example`;
      const identity = { tenantId: tenant, objectId: `object-${String(bodyNr)}`, upn, mail: upn };
      const { found } = await site.read({ found: { list: people, where: { upn } } });
      const [person] = found.rows;
      if (person === undefined) throw new Error(`${upn} is not in the register.`);
      if (person.identity === null) await site.change(people, person, { identity: identityKey(identity) });
      return { identity, member: { site, person } };
    },
    async raw(path, metadata) {
      const accept = metadata === 'none' ? 'application/json;odata=nometadata' : 'application/json';
      const headers = { Authorization: `Bearer dev:${OWNER}`, Accept: accept };
      const response = await fetch(`${url}/_api/${path}`, { headers });
      if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
      return response.text();
    },
  };
}
