import { sv, type PlanningPageTexts } from '../../texts/tab/planning/sv';
import { useWords } from '../words/words';

/** The words of the page where a year is planned in the person's language. */
export function usePlanningTexts(): PlanningPageTexts {
  const words = useWords();
  return words.language === 'en' ? words.planning : sv;
}
