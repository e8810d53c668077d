import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { ConfidentialTexts } from './texts';

/** The words of what is confidential, in a language. */
export function confidentialTexts(language: Language): ConfidentialTexts {
  return language === 'sv' ? sv : en;
}
