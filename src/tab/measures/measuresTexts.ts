import { sv, type MeasuresTexts } from '../../texts/tab/measures/sv';
import { useWords } from '../words/words';

/** The words of the page of what a body finances in the person's language. */
export function useMeasuresTexts(): MeasuresTexts {
  const words = useWords();
  return words.language === 'en' ? words.measures : sv;
}
