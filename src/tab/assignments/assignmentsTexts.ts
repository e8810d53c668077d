import { sv, type AssignmentsTexts } from '../../texts/tab/assignments/sv';
import { useWords } from '../words/words';

/** The words of the page with a body's assignments in the person's language. */
export function useAssignmentsTexts(): AssignmentsTexts {
  const words = useWords();
  return words.language === 'en' ? words.assignments : sv;
}
