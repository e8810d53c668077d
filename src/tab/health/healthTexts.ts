import { sv, type HealthPageTexts } from '../../texts/tab/health/sv';
import { useWords } from '../words/words';

/** The words of the page of how a collaboration stands in the person's language. */
export function useHealthTexts(): HealthPageTexts {
  const words = useWords();
  return words.language === 'en' ? words.health : sv;
}
