import { sv, type GroupsTexts } from '../../texts/tab/groups/sv';
import { useWords } from '../words/words';

/** The words of the page of a body's working groups in the person's language. */
export function useGroupsTexts(): GroupsTexts {
  const words = useWords();
  return words.language === 'en' ? words.groups : sv;
}
