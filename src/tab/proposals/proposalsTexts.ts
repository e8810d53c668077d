import { sv, type ProposalsTexts } from '../../texts/tab/proposals/sv';
import { useWords } from '../words/words';

/** The words of the page with a body's proposals in the person's language. */
export function useProposalsTexts(): ProposalsTexts {
  const words = useWords();
  return words.language === 'en' ? words.proposals : sv;
}
