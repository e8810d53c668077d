import { sv, type MattersTexts } from '../../texts/tab/matters/sv';
import { useWords } from '../words/words';

/** The words of the pages with a body's matters in the person's language. */
export function useMattersTexts(): MattersTexts {
  const words = useWords();
  return words.language === 'en' ? words.matters : sv;
}
