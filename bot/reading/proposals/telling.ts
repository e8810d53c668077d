import { isKnownWord } from '../meaning/lexicon';
import { wordsOf } from '../text/phrase';
import { FILLER } from '../vocabulary/filler';
import { COURTESY, LEAD } from '../vocabulary/raising';
import type { SpansIn } from './raised';

/** How many words of a folded text name something to take up: none of the vocabulary, of courtesy, or of a body's name. */
export function tellingIn(text: string, spansIn: SpansIn): number {
  const besides = spansIn(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return wordsOf(besides).filter(
    ({ text: word }) =>
      word.length > 2 && !isKnownWord(word) && !FILLER.has(word) && !LEAD.has(word) && !COURTESY.has(word),
  ).length;
}
