import { unknownProperty } from '../odata/errors';
import { literalValue, type Filter } from '../odata/filter';
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
    case 'compare': {
      const order = compare(read(entity, filter.property), literalValue(filter.to));
      return { eq: order === 0, ne: order !== 0, gt: order > 0, ge: order >= 0, lt: order < 0, le: order <= 0 }[
        filter.by
      ];
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
