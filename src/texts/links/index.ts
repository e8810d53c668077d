import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { LinkTexts } from './texts';

const texts: Readonly<Record<Language, LinkTexts>> = { sv, en };

/** What is said about personal links, in a language. */
export function linkTexts(language: Language): LinkTexts {
  return texts[language];
}

export type { LinkRefusal } from './texts';
