import type { Json } from '../odata/json';
import type { SqlValue } from '../store/driver';
import type { Field, Item } from '../store/rows';
import { builtInNamed } from './builtIn';
import { typeRules, type Declared, type TypeRules } from './types';

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
}

/** The property SharePoint gives a column: a leading underscore gets a prefix, a person an Id. */
export const propertyOf = (field: Pick<Field, 'name' | 'type'>): string =>
  field.type === 'User' ? `${field.name}Id` : entityPropertyOf(field.name);

/** The name an expression uses for a column. */
export const entityPropertyOf = (name: string): string => (name.startsWith('_') ? `OData_${name}` : name);

/** What the declaration says of a field's values. */
export const declaredOf = (field: Field): Declared => ({
  dateOnly: field.props['DisplayFormat'] === 0,
  maxLength: typeof field.props['MaxLength'] === 'number' ? field.props['MaxLength'] : 255,
});

/** The column of one field. */
export function columnOf(field: Field): Column {
  const rules = typeRules[field.type];
  const own = field.builtIn === 1 ? builtInNamed.get(field.name) : undefined;
  if (own !== undefined) {
    const { sql, read, key = rules.key } = own;
    return { field, property: propertyOf(field), rules, sql, read, key };
  }
  const value = `json_extract(i.vals, '$."${field.name}"')`;
  const isText = rules.edm === 'Edm.String';
  return {
    field,
    property: propertyOf(field),
    rules,
    sql: rules.filterable ? (isText ? `fold(${value})` : value) : null,
    read: (item) => item.vals[field.name] ?? null,
    key: rules.key,
  };
}

/** The columns of a list by the name an item has them. */
export const columnsOf = (fields: readonly Field[]): ReadonlyMap<string, Column> =>
  new Map(fields.map((field) => [propertyOf(field), columnOf(field)]));
