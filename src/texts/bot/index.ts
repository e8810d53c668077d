import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { BotTexts } from './texts';

const texts: Readonly<Record<Language, BotTexts>> = { sv, en };

/** What the bot says, in a language. */
export function botTexts(language: Language): BotTexts {
  return texts[language];
}

/** The language of a person not in the register, from what their Teams is set to; Swedish unless it says English. */
export function languageOf(locale: string | null): Language {
  return locale?.toLowerCase().startsWith('en') === true ? 'en' : 'sv';
}

export type { BotTexts };
