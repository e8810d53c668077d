import { sv, type MembersTexts } from '../../texts/tab/members/sv';
import { useWords } from '../words/words';

/** The words of the page of a body's members in the person's language. */
export function useMembersTexts(): MembersTexts {
  const words = useWords();
  return words.language === 'en' ? words.members : sv;
}
