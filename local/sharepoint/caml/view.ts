import { entityPropertyOf, type Column } from '../columns/columns';
import { isMultiple, referenceOf } from '../columns/references';
import { camlFieldUnknown, camlInvalid, notCovered } from '../odata/errors';
import type { Filter } from '../odata/filter';
import { plainText } from '../odata/json';
import type { Order } from '../odata/options';
import type { Columns } from '../store/compile';
import type { Asking } from './value';
import { readWhere, type Named } from './where';
import { child, readXml, type XmlElement } from './xml';

/** Which rows of a folder a view shows. */
export const SCOPES = ['Default', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a ViewXml asks for. */
export interface CamlView {
  readonly filter: Filter | null;
  readonly order: readonly Order[];
  /** Internal names; null where the view names none. */
  readonly fields: readonly string[] | null;
  readonly rowLimit: number | null;
  readonly scope: Scope;
}

/** A CAML query may look into long texts and addresses, where a $filter may not. */
export function camlColumns(columns: Columns): Columns {
  const searchable = (column: Column): Column => {
    const kept = `i.vals, '$."${column.field.name}"`;
    if (column.sql !== null || column.field.builtIn === 1) return column;
    // Of several values only that there are none is compared so; the rest is Includes.
    if (isMultiple(column.field)) return { ...column, sql: `json_extract(${kept}')` };
    if (column.field.type === 'Note') return { ...column, sql: `fold(json_extract(${kept}'))` };
    return column.field.type === 'URL' ? { ...column, sql: `fold(json_extract(${kept}.Url'))` } : column;
  };
  return new Map([...columns].map(([property, column]) => [property, searchable(column)]));
}

const namedIn = (columns: Columns): Named => new Map([...columns.values()].map((one) => [one.field.name, one]));

/** Reads a ViewXml for one list. What SharePoint has and the stand-in has not is refused by name. */
export function readView(xml: string, columns: Columns, asking: Asking): CamlView {
  const view = xml.trim() === '' ? undefined : readXml(xml);
  if (view !== undefined && view.name !== 'View') throw camlInvalid();
  for (const name of ['Joins', 'ProjectedFields', 'Aggregations']) refuse(view, name);
  const query = child(view, 'Query');
  refuse(query, 'GroupBy');
  const limit = child(view, 'RowLimit')?.text.trim();
  return {
    ...queryOf(query, columns, asking),
    fields: child(view, 'ViewFields')?.children.map(nameOf) ?? null,
    rowLimit: limit === undefined || limit === '' ? null : wholeNumber(limit),
    scope: SCOPES.find((one) => one.toLowerCase() === view?.attributes['Scope']?.toLowerCase()) ?? 'Default',
  };
}

/** Reads a ViewQuery: the inside of a Query element. */
export const readQuery = (inner: string, columns: Columns, asking: Asking): Pick<CamlView, 'filter' | 'order'> =>
  queryOf(inner.trim() === '' ? undefined : readXml(`<Query>${inner}</Query>`), columns, asking);

function refuse(within: XmlElement | undefined, name: string): void {
  const found = child(within, name);
  if (found !== undefined && found.children.length > 0) throw notCovered(`the CAML element ${name}`);
}

function queryOf(query: XmlElement | undefined, columns: Columns, asking: Asking): Pick<CamlView, 'filter' | 'order'> {
  const named = namedIn(columns);
  const conditions = child(query, 'Where')?.children ?? [];
  const [condition] = conditions;
  if (conditions.length > 1) throw camlFieldUnknown();
  return {
    filter: condition === undefined ? null : readWhere(condition, named, asking),
    order: (child(query, 'OrderBy')?.children ?? []).map((reference) => orderOf(reference, named)),
  };
}

const nameOf = (reference: XmlElement): string => reference.attributes['Name'] ?? '';

function orderOf(reference: XmlElement, columns: Named): Order {
  const column = columns.get(nameOf(reference));
  if (column === undefined) throw camlFieldUnknown();
  const direction = reference.attributes['Ascending']?.toUpperCase() === 'FALSE' ? 'desc' : 'asc';
  const isReference = referenceOf(column.field) !== null && !isMultiple(column.field);
  const shown = `${entityPropertyOf(column.field.name)}/${plainText(column.field.props['LookupField']) || 'Title'}`;
  return { property: isReference ? shown : column.property, direction };
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw camlInvalid();
  return Number(text);
}
