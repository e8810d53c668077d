import type { Charter } from './charter';
import { STOP_WORDS } from './stopWords';

/** A group that may do already what a new one is meant to, with the words both have. */
export interface SimilarGroup<Known> {
  readonly group: Known;
  readonly words: readonly string[];
}

type Described = Pick<Charter, 'name' | 'purpose' | 'assignment' | 'status'>;

/** Letters two words must begin alike to be taken for one: "trygghet" and "trygghetsvandringar", not "ung" and "ungern". */
const STEM = 5;

/**
 * The groups still at work that a proposed one resembles, those with the most words in common first (BAD-28): listed so
 * that parallel groups are not started unawares; it stops nothing. By words alone, so the same groups always give the
 * same list.
 */
export function similarGroups<Known extends Described>(
  proposed: Pick<Described, 'name' | 'purpose' | 'assignment'>,
  existing: readonly Known[],
): readonly SimilarGroup<Known>[] {
  const wanted = wordsOf(proposed);
  return existing
    .filter(({ status }) => status !== 'ended')
    .map((group) => ({ group, words: inCommon(wanted, wordsOf(group)) }))
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => other.words.length - one.words.length);
}

function wordsOf({ name, purpose, assignment }: Pick<Described, 'name' | 'purpose' | 'assignment'>): readonly string[] {
  const words =
    `${name} ${purpose} ${assignment}`
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !STOP_WORDS.has(word));
}

function inCommon(wanted: readonly string[], had: readonly string[]): readonly string[] {
  const stems = new Set(had.map(stemOf));
  return [...new Map(wanted.filter((word) => stems.has(stemOf(word))).map((word) => [stemOf(word), word])).values()];
}

function stemOf(word: string): string {
  return word.slice(0, STEM);
}
