import { createContext, useContext, type ReactNode } from 'react';
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
export const FieldDrawing = createContext<(props: InputProps) => ReactNode>(() => null);

/** A field within a field. */
export function Drawn(props: InputProps) {
  return useContext(FieldDrawing)(props);
}
