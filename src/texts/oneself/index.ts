import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { OneselfTexts } from './texts';

const texts: Readonly<Record<Language, OneselfTexts>> = { sv, en };

/** What is said of what is kept about a person and how they are told, in a language. */
export function oneselfTexts(language: Language): OneselfTexts {
  return texts[language];
}
