import type { Language } from '../../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { WishTexts } from './texts';

/** The bot's words about what somebody wants done, in a person's language. */
export function wishTexts(language: Language): WishTexts {
  return language === 'sv' ? sv : en;
}
