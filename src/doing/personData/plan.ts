import { columnsOf, type AnyList } from '../../storage/list';

/**
 * How every row of a list is come at without running into SharePoint's threshold, told from its declaration alone: the
 * whole of a small list, else body by body, year by year of a body, meeting by meeting, matter by
 * matter, by who a row is for, or in stretches of time.
 */
export type WayThrough =
  | { readonly by: 'whole' }
  | { readonly by: 'rooms' }
  | { readonly by: 'body'; readonly property: string }
  | { readonly by: 'bodyYear'; readonly property: string }
  | { readonly by: 'meeting'; readonly property: string }
  | { readonly by: 'matter'; readonly property: string }
  | { readonly by: 'person'; readonly property: string }
  | { readonly by: 'time'; readonly property: string };

/** Properties that say which person a row is for, in lists that belong to no body. */
const OF_PERSON: readonly string[] = ['upn', 'to'];

/** The way through a list; undefined where its declaration has none, which no list may. */
export function wayThrough(list: AnyList): WayThrough | undefined {
  if (list.size === 'small') return { by: 'whole' };
  // People put files there by hand: what is known of them is where they lie.
  if (list.rooms === 'work') return { by: 'rooms' };
  const indexed = columnsOf(list).filter(([, { index }]) => index === 'indexed' || index === 'unique');
  const named = (...names: readonly string[]) => indexed.find(([property]) => names.includes(property))?.[0];
  const body = named('bodyNr', 'nr');
  if (body !== undefined) return { by: 'body', property: body };
  const year = named('bodyYear');
  if (year !== undefined) return { by: 'bodyYear', property: year };
  const meeting = named('meetingId');
  if (meeting !== undefined) return { by: 'meeting', property: meeting };
  const matter = named('matterId');
  if (matter !== undefined) return { by: 'matter', property: matter };
  const time = indexed.find(([, { kind }]) => kind === 'instant')?.[0];
  if (time !== undefined) return { by: 'time', property: time };
  const person = named(...OF_PERSON);
  return person === undefined ? undefined : { by: 'person', property: person };
}
