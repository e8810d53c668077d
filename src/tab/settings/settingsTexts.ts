import { sv, type SettingsTexts } from '../../texts/tab/settings/sv';
import { useWords } from '../words/words';

/** The words of the page with a body's settings in the person's language. */
export function useSettingsTexts(): SettingsTexts {
  const words = useWords();
  return words.language === 'en' ? words.settings : sv;
}
