import { sv, type PublishingTexts } from '../../texts/tab/publishing/sv';
import { useWords } from '../words/words';

/** The words of publishing in the person's language. */
export function usePublishingTexts(): PublishingTexts {
  const words = useWords();
  return words.language === 'en' ? words.publishing : sv;
}
