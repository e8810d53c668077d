/** A stretch of text around a hit; what was searched for is marked. */
export interface Stretch {
  readonly text: string;
  readonly is: 'hit' | 'around';
}

const PIECE = /<c\d>(?<hit>.*?)<\/c\d>|<ddd\/>|(?<around>[^<]+|<)/gs;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Reads the summary of a search: `<c0>` around hits, `<ddd/>` where text is left out. Everything else is text. */
export function stretchesOf(summary: string): readonly Stretch[] {
  return [...summary.matchAll(PIECE)].map(({ groups }): Stretch => {
    if (groups?.['hit'] !== undefined) return { text: plain(groups['hit']), is: 'hit' };
    return { text: groups?.['around'] === undefined ? ' … ' : plain(groups['around']), is: 'around' };
  });
}

function plain(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** As much of a text as is shown round what was found in it, in characters. */
const SHOWN = 300;
const BEFORE = 100;
const GAP: Stretch = { text: ' … ', is: 'around' };

/** Letters and digits alone, or a number with a sign or a space in it. */
const WORD = /^[\p{L}\p{N}]+(?:[ ,.:][\p{L}\p{N}]+)*$/u;
/** How a word stands in a pattern: a number may be divided by any space. */
const patternOf = (word: string) => word.replaceAll('.', '\\.').replaceAll(' ', '\\s');

/** A text with each word marked that begins as one of those searched for: from a little before the first of them. */
export function markedIn(text: string, searched: readonly string[]): readonly Stretch[] {
  const words = searched.filter((word) => WORD.test(word)).map(patternOf);
  const found =
    words.length === 0
      ? []
      : [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})[\\p{L}\\p{N}]*`, 'giu'))];
  const start = Math.max(0, (found[0]?.index ?? 0) - BEFORE);
  const end = Math.min(text.length, start + SHOWN);
  const stretches: Stretch[] = start > 0 ? [GAP] : [];
  let at = start;
  for (const { 0: hit, index } of found.filter((one) => one.index + one[0].length <= end)) {
    if (index > at) stretches.push({ text: text.slice(at, index), is: 'around' });
    stretches.push({ text: hit, is: 'hit' });
    at = index + hit.length;
  }
  if (at < end) stretches.push({ text: text.slice(at, end), is: 'around' });
  return end < text.length ? [...stretches, GAP] : stretches;
}
