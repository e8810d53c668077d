import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { GroupTexts } from './texts';

/** The sentences about working groups, in a person's language. */
export function groupTexts(language: Language): GroupTexts {
  return language === 'sv' ? sv : en;
}
