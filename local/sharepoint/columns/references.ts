import type { Field } from '../store/rows';

type Kind = Pick<Field, 'type' | 'builtIn' | 'props'>;

/** Whether a column holds people, rows of another list, or neither. Some built-in ones are lookups in name only. */
export function referenceOf({ type, builtIn }: Pick<Kind, 'type' | 'builtIn'>): 'person' | 'row' | null {
  if (type === 'User' || type === 'UserMulti') return 'person';
  return (type === 'Lookup' || type === 'LookupMulti') && builtIn === 0 ? 'row' : null;
}

/** Whether a column holds several values in one row. */
export const isMultiple = ({ type }: Pick<Field, 'type'>): boolean =>
  type === 'MultiChoice' || type === 'LookupMulti' || type === 'UserMulti';

/** The guid of the column a dependent lookup takes its rows from; null for every other column. */
export const primaryOf = ({ props }: Pick<Kind, 'props'>): string | null =>
  typeof props['PrimaryFieldId'] === 'string' ? props['PrimaryFieldId'] : null;

/** The guid of the list a lookup points to, in lower case and without braces. */
export const lookupListOf = ({ props }: Pick<Kind, 'props'>): string =>
  typeof props['LookupList'] === 'string' ? props['LookupList'].replace(/[{}]/g, '').toLowerCase() : '';
