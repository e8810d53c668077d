import type { Language } from '../../../core/people/person';
import { en } from './en';
import { sv, type DueTexts } from './sv';

/** The words of what is due, loaded with the part of the page that shows it. */
export function dueTexts(language: Language): DueTexts {
  return language === 'sv' ? sv : en;
}
