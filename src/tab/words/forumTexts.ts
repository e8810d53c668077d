import { sv, type ForumTexts } from '../../texts/tab/forum/sv';
import { useWords } from './words';

/** The words of a forum in the person's language. */
export function useForumTexts(): ForumTexts {
  const words = useWords();
  return words.language === 'en' ? words.forum : sv;
}
