/** Words that say nothing of what something is about. */
const EMPTY_WORDS = new Set(
  'alla andra arende arendet beslut beslutet forslag forslaget fraga fragan fran eller har hur med mitt mina och oss om det den som till var vad vart vilka about decision proposal question the what'.split(
    ' ',
  ),
);

/**
 * The rows whose words a topic has most of, at least half; all where the topic says nothing. Words are compared by their
 * beginning, so that `belysningen` finds `belysning`; neither accents nor capitals count.
 */
export function matching<Known>(
  topic: string | null,
  rows: readonly Known[],
  textOf: (row: Known) => string,
): readonly Known[] {
  const wanted = wordsOf(topic ?? '').filter((word) => !EMPTY_WORDS.has(word));
  if (wanted.length === 0) return rows;
  const scored = rows.map((row) => {
    const words = wordsOf(textOf(row));
    return { row, score: wanted.filter((word) => words.some((one) => alike(word, one))).length };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best * 2 < wanted.length) return [];
  return scored.filter(({ score }) => score === best).map(({ row }) => row);
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2);
}

/** The same word in another form, or a compound that begins with it: they begin alike for all but an ending. */
function alike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4) return one === other;
  const beginning = Math.max(4, shorter - 2);
  return one.slice(0, beginning) === other.slice(0, beginning);
}
