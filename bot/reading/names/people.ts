import { GIVEN_NAMES } from '../../../src/core/privacy/givenNames';
import { isKnownWord, isWrittenWord } from '../meaning/lexicon';
import { folded, wordsOf, type Word } from '../text/phrase';

/** Before the name of somebody who is given, asked or named to come, folded. */
const BEFORE =
  /(?:^|\s)(?:till|at|av|pa|med|for|pamin|paminn|paminna|puffa|tjata pa|remind|nudge|ping|chase|to|by|with|over till|ersattare|ersatts av|kollegan|kollega|chefen|heter|named|ask|be|lata|lat|let|via|skickar|istallet|stallet|och|hand over to)$/;
/** After the name of somebody who comes, folded. */
const AFTER =
  /^(?:kommer|gar|gor|ar med|fixar|skoter|vikarierar|ersatter|tar|deltar|hoppar|foretrader|representerar|ska|far|kan|will|comes|goes|is|takes|attends|replaces|can|stands|i mitt|istallet|i stallet|instead)\b/;
/** What somebody does who is named first, in small letters: "torkel tar min uppgift". */
const TAKES = /^(?:tar|gor|kommer|gar in|ersatter|hoppar in|vikarierar|skoter|takes|comes|covers)\b/;
const CAPITAL = /^\p{Lu}[\p{Ll}'’-]+$/u;

/**
 * A person a text names: words with capital letters that are nothing else known, or one word where only a name can stand.
 * `taken` are words that are part of another name.
 */
export function personIn(original: string, words: readonly Word[], taken: ReadonlySet<number>): string | null {
  const isName = (index: number) => {
    const word = words[index];
    if (word === undefined || taken.has(index)) return false;
    const written = original.slice(word.start, word.end);
    return CAPITAL.test(written) && !isWrittenWord(word.text);
  };
  for (let from = 0; from < words.length; from += 1) {
    if (!isName(from)) continue;
    let to = from + 1;
    while (to < from + 3 && isName(to) && isBlank(original, words, to)) to += 1;
    const [first, last] = [words[from], words[to - 1]];
    if (first === undefined || last === undefined) continue;
    if (to - from > 1 || stands(original, first, last)) return original.slice(first.start, last.end);
  }
  return null;
}

/** Given names as people write them in a hurry; those that are other words too are none. */
const SMALL_NAMES: ReadonlySet<string> = new Set(
  [...GIVEN_NAMES].map(folded).filter((name) => name.length > 3 && !isWrittenWord(name)),
);

/** A name in small letters, where a name is what must stand: "påminn karin". */
export function smallNameIn(original: string, words: readonly Word[], taken: ReadonlySet<number>): string | null {
  const found = words.find(({ text, start, end }, index) => {
    if (taken.has(index) || text.length < 3 || /\d/.test(text) || isKnownWord(text)) return false;
    const before = folded(original.slice(0, start)).trimEnd();
    return BEFORE.test(before) || (before === '' && TAKES.test(folded(original.slice(end)).trimStart()));
  });
  const named = found ?? words.find(({ text }, index) => !taken.has(index) && SMALL_NAMES.has(text));
  return named === undefined ? null : original.slice(named.start, named.end);
}

function isBlank(original: string, words: readonly Word[], index: number): boolean {
  const [before, here] = [words[index - 1], words[index]];
  return before !== undefined && here !== undefined && /^[ -]$/.test(original.slice(before.end, here.start));
}

/** Whether one capital word stands where a name does: not only because a sentence begins there. */
function stands(original: string, first: Word, last: Word): boolean {
  const before = folded(original.slice(Math.max(0, first.start - 40), first.start)).trimEnd();
  const after = folded(original.slice(last.end, last.end + 30)).trimStart();
  if (BEFORE.test(before) || AFTER.test(after)) return true;
  return before !== '' && !/[.!?:\n]$/.test(before) && wordsOf(before).length > 0;
}
