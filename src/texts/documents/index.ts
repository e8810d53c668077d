import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { DocumentTexts } from './texts';

const TEXTS: Readonly<Record<Language, DocumentTexts>> = { sv, en };

/** The words of documents in a language. */
export function documentTexts(language: Language): DocumentTexts {
  return TEXTS[language];
}
