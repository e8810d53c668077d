/** Dots that end no sentence. */
const ABBREVIATED = /\b(kl|t\.ex|bl\.a|dvs|nr|dnr|mom|kap|jfr|ca|d\.v\.s|m\.m|s|e)\.(?=\s)/gi;

/** The words of a text; a number, a day or a name with a hyphen is one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}§:.,\-–/@]*/gu) ?? [];
}

/** The sentences of a text. A line of its own is one, and so is what a quotation says in whole. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(ABBREVIATED, '$1')
    .split(/(?<=[.!?…:]”?)\s+|\n+/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Björnsson's LIX: words to a sentence, and the share in per cent of words with more than six letters. */
export function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => word.replace(/\P{L}/gu, '').length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}
