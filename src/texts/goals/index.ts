import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { GoalTexts } from './texts';

/** The sentences about goals and activity plans in a person's language. */
export function goalTexts(language: Language): GoalTexts {
  return language === 'sv' ? sv : en;
}
