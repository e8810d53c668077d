/** Letters two words must begin alike to be taken for one: "trygghet" and "trygghetsvandringen". */
const STEM = 5;
/** Shorter words say too little of what is meant. */
const SHORTEST = 3;

/**
 * Which of several somebody means by some words: those that have the most of the words in their names. All of them where
 * no words are given or none fits: then it is asked, never guessed.
 */
export function meantBy<Known>(
  words: string | null,
  known: readonly Known[],
  nameOf: (one: Known) => string,
): readonly Known[] {
  const wanted = new Set(stemsOf(words ?? ''));
  const ranked = known.map((one) => ({
    one,
    fits: new Set(stemsOf(nameOf(one)).filter((stem) => wanted.has(stem))).size,
  }));
  const best = Math.max(0, ...ranked.map(({ fits }) => fits));
  return best === 0 ? known : ranked.filter(({ fits }) => fits === best).map(({ one }) => one);
}

function stemsOf(text: string): readonly string[] {
  const words = folded(text).match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
