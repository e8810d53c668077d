import { entityPropertyOf, type Column } from '../columns/columns';
import { camlFieldUnknown, notCovered } from '../odata/errors';
import type { Comparison, Filter } from '../odata/filter';
import { comparedWithTime, literalOf, type Asking } from './value';
import { child, isTrue, type XmlElement } from './xml';

/** The columns of a list by their internal names, as CAML has them. */
export type Named = ReadonlyMap<string, Column>;

const comparisons: Readonly<Record<string, Comparison>> = {
  Eq: 'eq',
  Neq: 'ne',
  Gt: 'gt',
  Geq: 'ge',
  Lt: 'lt',
  Leq: 'le',
};

/** A condition of a Where, as the same filter a $filter comes to. Two conditions stand in And and Or, never one. */
export function readWhere(element: XmlElement, columns: Named, asking: Asking): Filter {
  const { name } = element;
  if (name === 'And' || name === 'Or') {
    const [left, right] = element.children;
    if (left === undefined || right === undefined || element.children.length > 2) throw camlFieldUnknown();
    const kind = name === 'And' ? 'and' : 'or';
    return { kind, left: readWhere(left, columns, asking), right: readWhere(right, columns, asking) };
  }
  if (name === 'Membership' || name === 'DateRangesOverlap') throw notCovered(`the CAML element ${name}`);
  const reference = child(element, 'FieldRef');
  const column = reference === undefined ? undefined : columns.get(reference.attributes['Name'] ?? '');
  if (reference === undefined || column === undefined) throw camlFieldUnknown();
  return conditionOn(element, reference, column, asking);
}

/** A person or a lookup: what it shows is in another list. */
const isReference = (column: Column): boolean => column.property !== entityPropertyOf(column.field.name);
const manyValued: ReadonlySet<string> = new Set(['MultiChoice', 'LookupMulti', 'UserMulti']);
const holdsMany = (column: Column): boolean => manyValued.has(column.field.type);

/** What of a lookup is shown, and so compared with. */
const shownOf = ({ field }: Column): string =>
  typeof field.props['LookupField'] === 'string' && field.props['LookupField'] !== ''
    ? field.props['LookupField']
    : 'Title';

/** By the number of a person or a row where the query says so, else by what is shown of it. */
function propertyOf(reference: XmlElement, value: XmlElement, column: Column): string {
  if (!isReference(column)) return column.property;
  const byNumber =
    isTrue(reference, 'LookupId') ||
    child(value, 'UserID') !== undefined ||
    ['Integer', 'Counter', 'Number'].includes(value.attributes['Type'] ?? '');
  return byNumber ? column.property : `${entityPropertyOf(column.field.name)}/${shownOf(column)}`;
}

function conditionOn(element: XmlElement, reference: XmlElement, column: Column, asking: Asking): Filter {
  const { name } = element;
  if (name === 'IsNull' || name === 'IsNotNull')
    return { kind: 'compare', property: column.property, by: name === 'IsNull' ? 'eq' : 'ne', to: { kind: 'null' } };
  if (name === 'In') {
    const values = child(element, 'Values')?.children ?? [];
    const [first] = values;
    if (first === undefined) throw camlFieldUnknown();
    return {
      kind: 'in',
      property: propertyOf(reference, first, column),
      values: values.map((one) => literalOf(one, column, asking)),
    };
  }
  const value = child(element, 'Value');
  if (value === undefined) throw camlFieldUnknown();
  const by = comparisons[name];
  if (by !== undefined) return compared(by, reference, value, column, asking);
  const property = propertyOf(reference, value, column);
  switch (name) {
    case 'BeginsWith':
      return { kind: 'startswith', property, text: value.text };
    case 'Contains':
      return { kind: 'substringof', property, text: value.text };
    case 'Includes':
      return held(reference, value, column, asking);
    case 'NotIncludes':
      return { kind: 'not', of: held(reference, value, column, asking) };
    default:
      throw camlFieldUnknown();
  }
}

function compared(by: Comparison, reference: XmlElement, value: XmlElement, column: Column, asking: Asking): Filter {
  if (column.field.type === 'DateTime') return comparedWithTime(column.property, by, value, asking);
  if (holdsMany(column) && (by === 'eq' || by === 'ne')) {
    const one = held(reference, value, column, asking);
    return by === 'eq' ? one : { kind: 'not', of: one };
  }
  const property = propertyOf(reference, value, column);
  return { kind: 'compare', property, by, to: literalOf(value, column, asking) };
}

/** Whether one of the values of a column is this; of people and rows only by number. */
function held(reference: XmlElement, value: XmlElement, column: Column, asking: Asking): Filter {
  const property = propertyOf(reference, value, column);
  if (property.includes('/')) throw notCovered('CAML Includes by what is shown; use LookupId="TRUE"');
  const to = literalOf(value, column, asking);
  if (!holdsMany(column)) return { kind: 'compare', property, by: 'eq', to };
  if (!isReference(column)) return { kind: 'includes', property, to };
  return {
    kind: 'includes',
    property,
    to: to.kind === 'text' ? { kind: 'number', value: Number(to.value) } : to,
  };
}
