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

/**
 * What a person wrote, as text: mentions and markup out, entities decoded once, invisible characters and those that turn
 * the direction of writing out, blanks evened, at most one empty line in a row. Every pattern is linear in the message.
 */
export function plainText(message: string): string {
  return message
    .replace(/<at\b[^<>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => decoded(name) ?? whole)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cf}\p{Cc}\p{Cs}]/gu, (character) => (/\s/.test(character) ? character : ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
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
