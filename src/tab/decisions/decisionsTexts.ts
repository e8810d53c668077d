import { sv, type DecisionsTexts } from '../../texts/tab/decisions/sv';
import { useWords } from '../words/words';

/** The words of the page with a body's decisions in the person's language. */
export function useDecisionsTexts(): DecisionsTexts {
  const words = useWords();
  return words.language === 'en' ? words.decisions : sv;
}
