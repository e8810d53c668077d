import type { Language } from '../../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { TalkTexts } from './texts';

/** The bot's own small words, in a person's language. */
export function talkTexts(language: Language): TalkTexts {
  return language === 'sv' ? sv : en;
}
