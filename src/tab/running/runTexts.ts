import { sv, type RunTexts } from '../../texts/tab/run/sv';
import { useWords } from '../words/words';

/** The words of a meeting in progress, in the person's language. */
export function useRunTexts(): RunTexts {
  const words = useWords();
  return words.language === 'en' ? words.run : sv;
}
