import type { Described } from '../Labelled';

export interface RowOption {
  readonly value: string;
  readonly title: string;
}

export interface RowSelectProps {
  readonly described: Described;
  readonly options: readonly RowOption[];
  readonly value: string;
  readonly needed: 'needed' | 'free';
  /** Whether something not among the options may be written. */
  readonly written: 'allowed' | 'never';
  readonly onChange: (value: string) => void;
}
