import { sv, type WheelPageTexts } from '../../texts/tab/wheel/sv';
import { useWords } from '../words/words';

/** The words of the year wheel's page in the person's language. */
export function useWheelTexts(): WheelPageTexts {
  const words = useWords();
  return words.language === 'en' ? words.wheel : sv;
}
