import { sv, type MeetingTexts } from '../../texts/tab/meeting/sv';
import { useWords } from '../words/words';

/** The words of a meeting in the person's language. */
export function useMeetingTexts(): MeetingTexts {
  const words = useWords();
  return words.language === 'en' ? words.steps : sv;
}
