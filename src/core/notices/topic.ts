import type { Day } from '../calendar';

/** What a notice is about, in the words that tell of it. */
export interface Topic {
  readonly title: string;
  /** What was asked, reported or answered, in its own words; may be empty. */
  readonly text: string;
  /** Who reported, asked or left it; empty where nobody in particular did. */
  readonly who: string;
  readonly due: Day | null;
}
