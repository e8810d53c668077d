/** The words of a text as the search index has them: letters and digits, without case, å apart from a. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];

/** Whether there is anything in a text that could be found. */
export const hasWords = (text: string): boolean => wordsOf(text).length > 0;

/** Whether a text holds the words of another after one another; a last `*` leaves the last word open. */
export function says(text: string, wanted: string): boolean {
  const isOpen = wanted.endsWith('*');
  const sought = wordsOf(wanted);
  const last = sought.length - 1;
  if (last < 0) return false;
  const held = wordsOf(text);
  return held.some((_, at) =>
    sought.every((word, step) => {
      const there = held[at + step];
      return isOpen && step === last ? there?.startsWith(word) === true : there === word;
    }),
  );
}
