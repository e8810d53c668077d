/**
 * The known word a mistyped one is nearest to, or undefined when none is near: at most `reach` letters differ, two fifths
 * of the word where it is not said. Case does not count.
 */
export function nearest(
  given: string,
  known: readonly string[],
  reach: number = Math.max(2, Math.floor(given.length * 0.4)),
): string | undefined {
  const ranked = known
    .map((word) => ({ word, distance: editDistance(given.toLowerCase(), word.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= reach ? best.word : undefined;
}

/** Letters to add, drop or exchange to make one word the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(one).entries()) {
    const current = [row + 1];
    for (const [column, against] of Array.from(other).entries()) {
      const exchanged = Number(previous[column]) + (letter === against ? 0 : 1);
      current.push(Math.min(exchanged, Number(current[column]) + 1, Number(previous[column + 1]) + 1));
    }
    previous = current;
  }
  return Number(previous[other.length]);
}
