import { sv, type ActsTexts } from '../../texts/tab/acts/sv';
import { useWords } from '../words/words';

/** The words of the page of all acts in the person's language. */
export function useActsTexts(): ActsTexts {
  const words = useWords();
  return words.language === 'en' ? words.acts : sv;
}
