import type { ReadingPlace } from '../reading';
import { wordsOf } from '../text/phrase';
import type { NameHit } from './finding';
import { placeNames } from './placeNames';

/** A body named in a folded text, from which letter to which. */
export interface BodySpan {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  /** `asBody` where the words can be nothing but a body ("forum …", "styrelsen", "FSS Centrum"), not also a place. */
  readonly called: 'asBody' | 'byName';
}

const BODY_WORDS =
  /(?:^| )(?:forum|fss|fsg|lsg|au|bg|styrelse|styrgrupp|arbetsgrupp|beredning|utskott|kluster|namnd|rad|board|committee|group|forumet)|(?:forumet|gruppen|styrelsen|utskottet|beredningen|radet|namnden|natverket|klustret)$/;

/** Where bodies are named in a folded text, by letters. */
export function bodySpans(text: string, place: ReadingPlace): readonly BodySpan[] {
  const words = wordsOf(text);
  return placeNames(words, place).bodies.map((hit) => spanOf(hit, text, words));
}

function spanOf({ key, from, to, by }: NameHit, text: string, words: ReturnType<typeof wordsOf>): BodySpan {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const isBody = by === 'kindName' || BODY_WORDS.test(text.slice(start, end));
  return { address: key, start, end, called: isBody ? 'asBody' : 'byName' };
}
