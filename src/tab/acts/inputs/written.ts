import type { Field } from '../fields';

/** A field that holds one text, as it is typed or chosen. */
export interface WrittenProps {
  readonly field: Field;
  readonly path: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}
