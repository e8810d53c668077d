import { unknownProperty } from '../odata/errors';
import { DATE_PARTS, literalValue, type Comparison, type DatePart, type Filter } from '../odata/filter';
import type { Json } from '../odata/json';
import type { Order } from '../odata/options';
import { fold } from '../store/fold';
import type { Entity } from './node';

function read(entity: Entity, property: string): Json {
  const value = entity.read(property);
  if (value === undefined) throw entity.unknown?.(property) ?? unknownProperty(property, entity.type);
  return value;
}

const key = (value: Json): string | number | null => {
  if (typeof value === 'string') return fold(value);
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : null;
};

function compare(left: Json, right: Json): number {
  const [a, b] = [key(left), key(right)];
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

const stands = (by: Comparison, order: number): boolean =>
  ({ eq: order === 0, ne: order !== 0, gt: order > 0, ge: order >= 0, lt: order < 0, le: order <= 0 })[by];

/** NaN where the value is no time; it compares with nothing. */
const partOf = (part: DatePart, value: Json): number =>
  typeof value === 'string'
    ? Number(/^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/.exec(value)?.[DATE_PARTS.indexOf(part) + 1])
    : Number.NaN;

function holds(entity: Entity, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return holds(entity, filter.left) && holds(entity, filter.right);
    case 'or':
      return holds(entity, filter.left) || holds(entity, filter.right);
    case 'not':
      return !holds(entity, filter.of);
    case 'startswith':
      return String(key(read(entity, filter.property)) ?? '').startsWith(fold(filter.text));
    case 'substringof':
      return String(key(read(entity, filter.property)) ?? '').includes(fold(filter.text));
    case 'compare':
      return stands(filter.by, compare(read(entity, filter.property), literalValue(filter.to)));
    case 'datePart':
      return stands(filter.by, partOf(filter.part, read(entity, filter.property)) - filter.to);
    case 'in':
      return filter.values.some((one) => compare(read(entity, filter.property), literalValue(one)) === 0);
    case 'includes': {
      const held = read(entity, filter.property);
      return Array.isArray(held) && held.some((one: Json) => compare(one, literalValue(filter.to)) === 0);
    }
  }
}

/** The entities a $filter keeps, where there is no SQL to do it: lists, fields, groups. */
export const matching = (entities: readonly Entity[], filter: Filter | null): readonly Entity[] =>
  filter === null ? entities : entities.filter((entity) => holds(entity, filter));

/** The same in the order of an $orderby. */
export const ordered = (entities: readonly Entity[], order: readonly Order[]): readonly Entity[] =>
  order.length === 0
    ? entities
    : [...entities].sort((left, right) => {
        for (const { property, direction } of order) {
          const sign = compare(read(left, property), read(right, property));
          if (sign !== 0) return direction === 'asc' ? sign : -sign;
        }
        return 0;
      });
