import { sv, type StepTexts } from '../../texts/tab/steps/sv';
import { useWords } from '../words/words';

/** The words of the four steps in the person's language. */
export function useStepTexts(): StepTexts {
  const words = useWords();
  return words.language === 'en' ? words.steps : sv;
}
