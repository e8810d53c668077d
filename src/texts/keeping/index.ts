import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { KeepingTexts } from './texts';

/** The sentences of keeping the papers, in a person's language. */
export function keepingTexts(language: Language): KeepingTexts {
  return language === 'sv' ? sv : en;
}
