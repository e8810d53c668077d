import type { Instant } from '../core/calendar';
import type { ActSource } from '../core/journal/entry';
import type { Person } from '../core/people/person';
import type { Stored } from '../core/stored';
import type { Site } from '../storage/site';

/** What every act is done in: the sites of the deployment and the domain clock. */
export interface World {
  readonly sites: readonly Site[];
  /** The domain clock; rules, duties and stored dates go by it. */
  now(): Instant;
  /** The way what is done came, for the journal; left out where nobody pressed anything. */
  readonly through?: ActSource;
}

/** Who a verified token or the roster says somebody is. */
export interface Identity {
  readonly tenantId: string;
  readonly objectId: string;
  readonly upn: string | null;
  readonly mail: string | null;
}

/** A linked person in one organisation: what acts are done as. */
export interface Member {
  readonly site: Site;
  readonly person: Stored<Person>;
}

/** `<tenant id>/<object id>`, lower case: the key of a person. */
export function identityKey(identity: Pick<Identity, 'tenantId' | 'objectId'>): string {
  return `${identity.tenantId}/${identity.objectId}`.toLowerCase();
}
