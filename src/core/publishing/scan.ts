import { findPersonalId } from '../privacy/personalId';
import { personsIn } from '../privacy/persons';

/** What a text that is to become a public record holds that must, or may have to, come out of it first (domain N14). */
export type ScanFinding = 'personalId' | 'secrecyMark' | 'privatePerson';

/** A stamp on a paper: the word alone in capitals, or with what it rests on. To speak of secrecy is no mark. */
const STAMP =
  /(?<!\p{L})(?:SEKRETESS(?:BELAGD|BELAGT|MARKERAD|MARKERAT)?|HEMLIG(?:T|STÄMPLAD)?|KONFIDENTIELLT?|KVALIFICERAT HEMLIG)(?!\p{L})/u;
const UNDER_LAW =
  /(?<!\p{L})(?:sekretess(?:belag[dt]|belagda|marker(?:ad|at|ade|ing))?|hemlig(?:t|a)?)[\s:,]{0,4}(?:handling(?:en|ar)?|uppgift(?:en|er)?)?[\s:,]{0,4}(?:enligt|gäller enligt|med stöd av|jml\.?|jfr)[\s:]*(?:\d+\s*(?:kap|:)|OSL|offentlighets)/iu;
const CHAPTER =
  /\d+\s*(?:kap\.?|:)\s*\d+\s*§?\s*(?:,?\s*(?:första|andra|tredje) stycket)?\s*(?:i\s+)?(?:OSL(?!\p{L})|offentlighets-?\s*och\s*sekretesslagen)/iu;

/** Whether a text is marked as secret: a stamp, or that secrecy holds for it by a chapter of the law. */
export function findSecrecyMark(text: string): 'found' | 'none' {
  return [STAMP, UNDER_LAW, CHAPTER].some((mark) => mark.test(text)) ? 'found' : 'none';
}

/**
 * What is found in texts before they are published: a personal identity number and a secrecy mark stop; a private person
 * named, as far as one can be told from somebody in a role, is for the chair to look at. `known` are names that may stand
 * in any text: of parties, bodies, and those who sit in or come to them.
 */
export function scanForPublishing(texts: readonly string[], known: readonly string[]): readonly ScanFinding[] {
  const found: ScanFinding[] = [];
  if (texts.some((text) => findPersonalId(text) === 'found')) found.push('personalId');
  if (texts.some((text) => findSecrecyMark(text) === 'found')) found.push('secrecyMark');
  const isPrivate = (text: string) => personsIn(text, known).some(({ standing }) => standing === 'private');
  if (texts.some(isPrivate)) found.push('privatePerson');
  return found;
}
