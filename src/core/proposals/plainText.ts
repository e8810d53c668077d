/** A stretch of what a person wrote, beside the same stretch folded for comparison: lower case, without å, ä, ö and accents. Both have the same length. */
export interface Phrase {
  readonly original: string;
  readonly folded: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
};

/** What a person wrote, as text: mentions and markup out, entities decoded once, invisible characters out, blanks evened. */
export function plainText(message: string): string {
  return message
    .replace(/<at\b[^>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => decoded(name) ?? whole)
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}\p{Cs}]/gu, (character) => (/\s/.test(character) ? character : ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** A text with its folded twin. */
export function phrase(text: string): Phrase {
  return { original: text, folded: folded(text) };
}

/** The part of a phrase from one place to another. */
export function cut(from: Phrase, start: number, end?: number): Phrase {
  return { original: from.original.slice(start, end), folded: from.folded.slice(start, end) };
}

/** A phrase without blanks and punctuation around it. */
export function trimmed(from: Phrase): Phrase {
  const start = from.folded.search(/[^\s.,;:!?–—-]|$/);
  const end = from.folded.replace(/[\s.,;:!?–—-]+$/, '').length;
  return cut(from, start, Math.max(start, end));
}

/** The words of a folded text. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
}

/** Lower case, with each accented letter as its base, character for character so that places stay the same. */
export function folded(text: string): string {
  return text
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0).toLowerCase())
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function decoded(name: string): string | undefined {
  const hex = /^#x([\da-f]+)$/i.exec(name)?.[1];
  if (hex !== undefined) return fromPoint(Number.parseInt(hex, 16));
  if (name.startsWith('#')) return fromPoint(Number(name.slice(1)));
  return ENTITIES[name];
}

function fromPoint(point: number): string | undefined {
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
