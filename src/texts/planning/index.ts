import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { PlanningTexts } from './texts';

/** The sentences about planning a year, in a person's language. */
export function planningTexts(language: Language): PlanningTexts {
  return language === 'sv' ? sv : en;
}
