import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { WindingUpTexts } from './texts';

/** The sentences about winding up in a person's language. */
export function windingUpTexts(language: Language): WindingUpTexts {
  return language === 'sv' ? sv : en;
}
