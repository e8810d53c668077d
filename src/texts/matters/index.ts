import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { MatterTexts } from './texts';

/** The sentences about the way of matters, in a person's language. */
export function matterTexts(language: Language): MatterTexts {
  return language === 'sv' ? sv : en;
}
