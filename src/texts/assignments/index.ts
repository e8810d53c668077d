import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { AssignmentTexts } from './texts';

/** The sentences about assignments and ideas, in a person's language. */
export function assignmentTexts(language: Language): AssignmentTexts {
  return language === 'sv' ? sv : en;
}
