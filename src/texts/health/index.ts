import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { HealthTexts } from './texts';

/** The sentences about a body's collaboration in a person's language. */
export function healthTexts(language: Language): HealthTexts {
  return language === 'sv' ? sv : en;
}
