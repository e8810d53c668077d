import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { ProposalTexts } from './texts';

/** The sentences about one's own proposals, in a person's language. */
export function proposalTexts(language: Language): ProposalTexts {
  return language === 'sv' ? sv : en;
}
