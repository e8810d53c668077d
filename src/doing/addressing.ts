import type { Site } from '../storage/site';

/** `goteborg-17`: the organisation and a number, as the outside world names a row. */
export function addressOf(site: Pick<Site, 'organisation'>, number: number): string {
  return `${site.organisation}-${String(number)}`;
}

/** Where an address points, or undefined when it names no site here. A bare number is enough where one site is open. */
export function find<Place extends { readonly site: Site }>(
  address: string,
  places: readonly Place[],
): { readonly place: Place; readonly number: number } | undefined {
  const match = /^(?:([a-z][a-z0-9]{0,39})-)?([1-9]\d{0,9})$/.exec(address);
  if (match === null) return undefined;
  const [, organisation, digits] = match;
  const named = organisation === undefined ? places : places.filter((one) => one.site.organisation === organisation);
  const [place, ...others] = named;
  if (place === undefined || others.length > 0) return undefined;
  return { place, number: Number(digits) };
}
