import { createContext, useContext, type ComponentType } from 'react';
import type { Field } from '../fields';
import type { Value } from '../values';

export interface InputProps<Kind extends Field = Field> {
  readonly field: Kind;
  /** Where in the form it stands: `items.0.title`. */
  readonly path: string;
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** How a field is drawn, whatever its kind: given to the form, so that a field of parts can hold any other. */
export const FieldDrawing = createContext<ComponentType<InputProps> | null>(null);

/** A field within a field. */
export function Drawn(props: InputProps) {
  const Drawing = useContext(FieldDrawing);
  return Drawing === null ? null : <Drawing {...props} />;
}
