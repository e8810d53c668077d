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
