import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { SittingTexts } from './texts';

/** The sentences about a sitting in a person's language. */
export function sittingTexts(language: Language): SittingTexts {
  return language === 'sv' ? sv : en;
}
