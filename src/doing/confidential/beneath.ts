import type { Site } from '../../storage/site';

const beneathSealed = new WeakMap<Site, Site>();

/** Notes which site a sealed one reads. */
export function layOver<Some extends Site>(sealed: Some, beneath: Site): Some {
  beneathSealed.set(sealed, beneath);
  return sealed;
}

/**
 * The site as its rows lie. Whoever moves rows into a room reads here: read sealed, a row stands in the room already, and
 * would be left where everybody reads it.
 */
export function beneath(site: Site): Site {
  return beneathSealed.get(site) ?? site;
}
