import { badQuery } from './errors';
import { readFilter, type Filter } from './filter';

export interface Order {
  readonly property: string;
  readonly direction: 'asc' | 'desc';
}

/** What to show of an entity: `all` without $select, and what is expanded below it. */
export interface Selection {
  readonly all: boolean;
  readonly names: readonly string[];
  readonly expanded: ReadonlyMap<string, Selection>;
}

/** The query options of one request. */
export interface Options {
  readonly selection: Selection;
  readonly filter: Filter | null;
  readonly order: readonly Order[];
  readonly top: number | null;
  readonly skip: number;
  readonly skipToken: URLSearchParams | null;
  /** As sent, so that a nextLink can repeat it. */
  readonly query: URLSearchParams;
}

const listed = (value: string | null): string[] =>
  (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function selectionOf(selects: readonly string[], expands: readonly string[]): Selection {
  const links = [...new Set(expands.map((path) => path.split('/', 1)[0] ?? ''))];
  const below = (paths: readonly string[], link: string): string[] =>
    paths
      .filter((path) => path.toLowerCase().startsWith(`${link.toLowerCase()}/`))
      .map((path) => path.slice(link.length + 1));
  const isLink = (name: string): boolean => links.some((link) => link.toLowerCase() === name.toLowerCase());
  const own = selects.filter((path) => !path.includes('/') || !isLink(path.split('/', 1)[0] ?? ''));
  return {
    all: selects.length === 0 || selects.includes('*'),
    names: own.filter((name) => name !== '*' && !isLink(name)),
    expanded: new Map(links.map((link) => [link, selectionOf(below(selects, link), below(expands, link))])),
  };
}

function orderOf(value: string | null): Order[] {
  return listed(value).map((one) => {
    const match = /^(\S+)(?:\s+(asc|desc))?$/i.exec(one);
    if (match?.[1] === undefined) throw badQuery(`The expression "${one}" is not valid.`);
    return { property: match[1], direction: match[2]?.toLowerCase() === 'desc' ? 'desc' : 'asc' };
  });
}

function count(query: URLSearchParams, name: string): number | null {
  const value = query.get(name);
  if (value === null) return null;
  if (!/^\d+$/.test(value)) throw badQuery(`Invalid value '${value}' for ${name} query option found.`);
  return Number(value);
}

/** $inlinecount, $count and $format are taken and change nothing, as on SharePoint's list items. */
const known = new Set([
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$inlinecount',
  '$count',
  '$format',
]);

/** Reads $select, $expand, $filter, $orderby, $top, $skip and $skiptoken; another name with a $ is refused. */
export function readOptions(query: URLSearchParams): Options {
  for (const name of query.keys()) {
    if (name.startsWith('$') && !known.has(name))
      throw badQuery(
        `The query parameter '${name}' begins with a system-reserved '$' character but is not recognized.`,
      );
  }
  const filter = query.get('$filter');
  const token = query.get('$skiptoken');
  return {
    selection: selectionOf(listed(query.get('$select')), listed(query.get('$expand'))),
    filter: filter === null || filter.trim() === '' ? null : readFilter(filter),
    order: orderOf(query.get('$orderby')),
    top: count(query, '$top'),
    skip: count(query, '$skip') ?? 0,
    skipToken: token === null ? null : new URLSearchParams(token),
    query,
  };
}
