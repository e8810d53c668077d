/** A stretch of what a person wrote, beside the same stretch folded for comparison. Both have the same length. */
export interface Phrase {
  readonly original: string;
  readonly folded: string;
}

/** One word of a folded text: letters and digits, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text with its folded twin. */
export function phrase(text: string): Phrase {
  return { original: text, folded: folded(text) };
}

/** The part of a phrase from one place to another. */
export function cut(from: Phrase, start: number, end?: number): Phrase {
  return { original: from.original.slice(start, end), folded: from.folded.slice(start, end) };
}

/** A phrase without blanks, punctuation and marks of a list around it. */
export function trimmed(from: Phrase): Phrase {
  const start = from.folded.search(/[^\s.,;:!?–—*•-]|$/);
  let end = from.folded.length;
  while (end > start && /[\s.,;:!?–—*•-]/.test(from.folded.charAt(end - 1))) end -= 1;
  return cut(from, start, Math.max(start, end));
}

/** The words of a folded text, in order, with their places. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:'(?!s(?!\p{L}))\p{L}+)?/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Lower case, with each accented letter as its base (å, ä, ö as a, a, o), full width as plain, curly marks as straight;
 * character for character, so that places stay the same.
 */
export function folded(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0).toLowerCase())
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
