import type { Json } from '../odata/json';
import type { Entity, Node } from './node';

interface Described {
  readonly node: Node;
  readonly type: string;
  readonly set: string;
  readonly id: string;
  readonly editLink?: string;
  readonly etag?: string;
  /** Shown without $select. */
  readonly properties: Readonly<Record<string, Json>>;
  /** Only when asked for. */
  readonly onRequest?: Readonly<Record<string, () => Json>>;
}

/** An entity with its properties laid out; names are found without regard to case. */
export function describe({ properties, onRequest = {}, ...rest }: Described): Entity {
  const exact = (names: readonly string[], name: string): string | undefined =>
    names.includes(name) ? name : names.find((one) => one.toLowerCase() === name.toLowerCase());
  return {
    ...rest,
    editLink: rest.editLink ?? rest.id,
    names: Object.keys(properties),
    read(name) {
      const shown = exact(Object.keys(properties), name);
      if (shown !== undefined) return properties[shown];
      const asked = exact(Object.keys(onRequest), name);
      return asked === undefined ? undefined : onRequest[asked]?.();
    },
  };
}
