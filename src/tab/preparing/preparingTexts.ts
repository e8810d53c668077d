import { sv, type PreparingTexts } from '../../texts/tab/preparing/sv';
import { useWords } from '../words/words';

/** The words of preparing together, of who comes and of the preview, in the person's language. */
export function usePreparingTexts(): PreparingTexts {
  const words = useWords();
  return words.language === 'en' ? words.preparing : sv;
}
