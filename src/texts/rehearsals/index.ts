import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { RehearsalTexts } from './texts';

/** The sentences about rehearsing a meeting, in a person's language. */
export function rehearsalTexts(language: Language): RehearsalTexts {
  return language === 'sv' ? sv : en;
}
