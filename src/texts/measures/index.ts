import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { MeasureTexts } from './texts';

/** The sentences about measures and money in a person's language. */
export function measureTexts(language: Language): MeasureTexts {
  return language === 'sv' ? sv : en;
}
