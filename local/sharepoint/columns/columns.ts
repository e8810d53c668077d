import type { Json } from '../odata/json';
import type { SqlValue } from '../store/driver';
import type { Field, Item, List } from '../store/rows';
import { builtInNamed } from './builtIn';
import { calculatedColumn } from './calculated';
import { primaryOf, referenceOf } from './references';
import { typeRules, type Declared, type TypeRules } from './types';

/** The rows a lookup points to. */
export interface Target {
  readonly list: List;
  readonly columns: ReadonlyMap<string, Column>;
}

/** A field seen as something to read, to compare and to sort by. */
export interface Column {
  readonly field: Field;
  /** Its name in an item: `AuthorId`, `OData__UIVersionString`, `Status`. */
  readonly property: string;
  readonly rules: TypeRules;
  /** The expression over `items i`, already folded where the type is text; null where no query can use it. */
  readonly sql: string | null;
  readonly read: (item: Item) => Json;
  readonly key: (value: Json) => SqlValue;
  /** Where a lookup points; undefined for other columns and where that list is gone. */
  readonly target: () => Target | undefined;
}

/** Finds where a lookup points. */
export type FindTarget = (field: Field) => Target | undefined;

/** The property SharePoint gives a column: a leading underscore gets a prefix, a person or a lookup an Id. */
export const propertyOf = (field: Pick<Field, 'name' | 'type' | 'builtIn'>): string =>
  referenceOf(field) === null ? entityPropertyOf(field.name) : `${entityPropertyOf(field.name)}Id`;

/** The name an expression uses for a column. */
export const entityPropertyOf = (name: string): string => (name.startsWith('_') ? `OData_${name}` : name);

/** What the declaration says of a field's values. */
export const declaredOf = (field: Field): Declared => ({
  dateOnly: field.props['DisplayFormat'] === 0,
  maxLength: typeof field.props['MaxLength'] === 'number' ? field.props['MaxLength'] : 255,
});

const nowhere: FindTarget = () => undefined;

/** Where the value of a field stands in a row: a dependent lookup has that of its primary. */
export function keptName(field: Field, fields: readonly Field[]): string {
  const primary = primaryOf(field);
  return (primary === null ? undefined : fields.find(({ guid }) => guid === primary))?.name ?? field.name;
}

/** The column of one field. */
export function columnOf(field: Field, fields: readonly Field[] = [], find: FindTarget = nowhere): Column {
  const rules = typeRules[field.type];
  const property = propertyOf(field);
  const target = (): Target | undefined => (referenceOf(field) === 'row' ? find(field) : undefined);
  const own = field.builtIn === 1 ? builtInNamed.get(field.name) : undefined;
  if (own !== undefined) {
    const { sql, read, key = rules.key } = own;
    return { field, property, rules, sql, read, key, target };
  }
  const name = keptName(field, fields);
  const value = `json_extract(i.vals, '$."${name}"')`;
  const read = (item: Item): Json => item.vals[name] ?? (field.type === 'LookupMulti' ? [] : null);
  if (field.type === 'Calculated') return { field, property, rules, target, ...calculatedColumn(field, value, read) };
  const isText = rules.edm === 'Edm.String';
  const sql = rules.filterable ? (isText ? `fold(${value})` : value) : null;
  return { field, property, rules, sql, read, key: rules.key, target };
}

/** The columns of a list by the name an item has them. */
export const columnsOf = (fields: readonly Field[], find: FindTarget = nowhere): ReadonlyMap<string, Column> =>
  new Map(fields.map((field) => [propertyOf(field), columnOf(field, fields, find)]));
