import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { ImportTexts } from './texts';

/** The sentences of importing in a person's language. */
export function importTexts(language: Language): ImportTexts {
  return language === 'sv' ? sv : en;
}
