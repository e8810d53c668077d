import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { ResolutionTexts } from './texts';

/** The sentences about decisions of a body that keeps minutes, in a person's language. */
export function resolutionTexts(language: Language): ResolutionTexts {
  return language === 'sv' ? sv : en;
}
