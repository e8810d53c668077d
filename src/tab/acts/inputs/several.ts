import type { FieldOf } from '../fields';
import type { Value } from '../values';

/** A field of several values. */
export interface SeveralProps {
  readonly field: FieldOf<'several'>;
  readonly path: string;
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}
