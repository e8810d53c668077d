import type { ActName } from './acts';

/** An act with a form of its own, in words. `row` is chosen in the form already; null where the body is. */
export interface ToldAct {
  readonly act: ActName;
  readonly row: string | null;
  readonly label: string;
}

export interface ToldRow {
  readonly title: string;
  /** Sentences, in order. */
  readonly lines: readonly string[];
  readonly acts: readonly ToldAct[];
}

/** A part of a page that the service puts in words, in the language of whoever reads: the page only draws it. */
export interface ToldCard {
  readonly heading: string;
  readonly about: string;
  readonly rows: readonly ToldRow[];
  readonly acts: readonly ToldAct[];
}
