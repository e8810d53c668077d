import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { StandingTexts } from './texts';

/** How a site stands, in a language. */
export function standingTexts(language: Language): StandingTexts {
  return language === 'sv' ? sv : en;
}
