import { sv, type PapersTexts } from '../../texts/tab/papers/sv';
import { useWords } from '../words/words';

/** The words of how the papers are kept, in the person's language. */
export function usePapersTexts(): PapersTexts {
  const words = useWords();
  return words.language === 'en' ? words.papers : sv;
}
