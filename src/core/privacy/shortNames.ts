import { GIVEN_NAMES } from './givenNames';
import { isKnown } from './persons';

/** "Fatima L", "Sara B.", "Mehdi K": somebody whose family name is kept back. */
const INITIAL = /(?<![\p{L}-])(?<given>\p{Lu}\p{Ll}+) (?!I(?!\p{L}))\p{Lu}(?![\p{L}\d&/-])/gu;
/** Whoever writes signs so too. */
const SIGNED = /(?:mvh|hälsning(?:ar)?|hej|tack|vänligen|regards|cheers|thanks|\n|\/)[\s,.!]*$/iu;
/** "M.K. i vårt team", "elev T.N", "brukaren KL": somebody by letters alone. */
const LETTERS =
  /(?<!\p{L})(?:(?:elev|klient|brukare|patient|deltagare|sökande)(?:en|n)?,? (?:\p{Lu}\.? ?\p{Lu}\.?|[A-D])(?![\p{L}\d])|\p{Lu}\. ?\p{Lu}\. (?:i|på|hos) (?:vårt|vår|min|mitt)(?!\p{L}))/u;
/** "Bröderna Hassan", "flickan Andersson", "Mrs Berg". */
const FAMILY =
  /(?<!\p{L})(?:paret|bröderna|systrarna|syskonen|flickan|pojken|killen|tjejen|[Mm]rs|[Mm]r|[Mm]s) \p{Lu}\p{Ll}+(?!\p{L})/u;
/** What somebody is said to be like at work, or a complaint about them, by name. */
const COMPLAINT =
  /(?<!\p{L})(?:klagomål på|anmälan mot|anmäla(?: att)?|uppsägningen av|avskedandet av)(?: \p{L}+){0,5}? (?<given>\p{Lu}\p{Ll}+)(?!\p{L})/gu;
/** "Johanna och hennes barn", "Elias, 14, som rymmer", "angående Börje: han har", "vad hände med Omar". */
const TOLD_OF = [
  /(?<!\p{L})(?<given>\p{Lu}\p{Ll}+) och (?:hans|hennes|hens) (?:barn|son|dotter|fru|man|mamma|pappa|familj|sambo)(?!\p{L})/gu,
  /(?<!\p{L})(?<given>\p{Lu}\p{Ll}+), ?\d{1,2}(?: år)?,/gu,
  /(?<!\p{L})(?:[Aa]ngående|[Rr]örande|[Gg]ällande|[Aa]ng\.?|[Oo]m|[Dd]iskutera|[Hh]jälpa?|[Ss]tötta|[Tt]a upp) (?<given>\p{Lu}\p{Ll}+)[:.,?!]+ ?(?:[Hh]an|[Hh]on|[Hh]en) (?!kan|ska|vill|är med|tar|kommer)/gu,
  /(?<!\p{L})(?:har hänt|hände|händer) med (?<given>\p{Lu}\p{Ll}+)(?= som|\?|$)/gu,
  /(?<!\p{L})går det för (?<given>\p{Lu}\p{Ll}+) som(?!\p{L})/gu,
  /(?<!\p{L})så att (?<given>\p{Lu}\p{Ll}+) får (?!in|med|ett mejl)/gu,
];
const CALLED_ON =
  /(?<!\p{L})(?:gamla|gamle|lille|lilla|stackars|[Tt]ant|farbror|[Dd]en där(?: \p{L}+)?) (?<given>\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?: (?:har|är|blir|blev|får|kommer|som|på|i)(?!\p{L}))/gu;

/** Whether a text names somebody otherwise than in full: by an initial, by letters, as a family, or with a complaint. */
export function namesOne(text: string, known: readonly string[]): 'found' | 'none' {
  if (LETTERS.test(text) || FAMILY.test(text)) return 'found';
  const initials = [...text.matchAll(INITIAL)].filter(
    ({ index }) => !SIGNED.test(text.slice(Math.max(0, index - 40), index)),
  );
  const told = [COMPLAINT, CALLED_ON, ...TOLD_OF].flatMap((one) => [...text.matchAll(one)]);
  const given = [...initials, ...told].map(({ groups }) => String(groups?.['given']));
  return given.some((name) => GIVEN_NAMES.has(name.toLowerCase()) && !isKnown(name, known)) ? 'found' : 'none';
}
