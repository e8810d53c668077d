import type { Language } from '../../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { IntentTexts } from './texts';

/** The bot's words for what somebody may want, in a person's language. */
export function intentTexts(language: Language): IntentTexts {
  return language === 'sv' ? sv : en;
}
