import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { ActTexts } from './texts';

/** The service's sentences in a person's language. */
export function actTexts(language: Language): ActTexts {
  return language === 'sv' ? sv : en;
}
