import type { Language } from '../../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { AskingTexts } from './texts';

/** The bot's words around its questions, in a person's language. */
export function askingTexts(language: Language): AskingTexts {
  return language === 'sv' ? sv : en;
}
