import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { MinutesTexts } from './texts';

/** The sentences about minutes, their approval and the notice boards, in a person's language. */
export function minutesTexts(language: Language): MinutesTexts {
  return language === 'sv' ? sv : en;
}
