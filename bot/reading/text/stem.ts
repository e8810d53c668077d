/**
 * Endings that Swedish and English words take, the longest first, in folded letters. Definite neuter (mötet) and the
 * tenses of verbs are among them, which the Snowball stemmer of Swedish leaves (docs/decisions).
 */
const ENDINGS = (
  'ningarnas ningarna ningens ningen ningars ningar nings ning ' +
  'ingarnas ingarna ingens ingen ingar ings ing ' +
  'arnas ernas ornas arna erna orna andena andens andes anden andet ande enas ena arens aren ares are ' +
  'ades ade ats at ad ars ar ers er ors or ets et ens en ans an ies ied es ed as a e s'
)
  .split(' ')
  .sort((one, other) => other.length - one.length);

/** Words that carry no ending, whatever they end with. */
const WHOLE = new Set(
  `uppat ersattning ersattningen ersattningar handledare uppfatta uppfattat senaste forra forre fore missing kommande laget lage senare overens later fatt vidare vader vadret langre eller utan efter sedan redan bara vara mera inte annan andra innan under over mellan medan sidan hellre snart detta dessa denna
  nagot nagon nagra ingen inget inga vilken vilket vilka mina dina sina vara vart mitt ditt varje varfor before after other there where
  these those never ever have does this less unless always since once because were here more are the`.split(/\s+/),
);
/** The fewest letters that are left of a word. */
const SHORTEST = 3;

/** A word without its ending: what its forms have in common. A doubled last letter is one. */
export function stem(word: string): string {
  if (word.length <= SHORTEST || WHOLE.has(word)) return word;
  const ending = ENDINGS.find((one) => word.length - one.length >= SHORTEST && word.endsWith(one));
  const base = ending === undefined ? word : word.slice(0, -ending.length);
  return base.length > SHORTEST && base.at(-1) === base.at(-2) ? base.slice(0, -1) : base;
}
