import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { WheelTexts } from './texts';

/** The sentences about the year wheel in a person's language. */
export function wheelTexts(language: Language): WheelTexts {
  return language === 'sv' ? sv : en;
}
