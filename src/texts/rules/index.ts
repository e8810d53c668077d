import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { RuleTexts } from './texts';

/** The words of the rules of a body in a person's language. */
export function ruleTexts(language: Language): RuleTexts {
  return language === 'sv' ? sv : en;
}
