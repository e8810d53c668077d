import type { Language } from '../../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { RuleAnswerTexts } from './texts';

/** The bot's words about the rules of a body, in a person's language. */
export function ruleAnswerTexts(language: Language): RuleAnswerTexts {
  return language === 'sv' ? sv : en;
}
