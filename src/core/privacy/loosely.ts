/** A pattern that also matches where å, ä and ö were written without their marks, as people do on a phone. */
export function loosely(source: string): string {
  return source.replaceAll(/[åä]/gu, (letter) => `[${letter}a]`).replaceAll('ö', '[öo]');
}
