import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { IncomingTexts } from './texts';

/** The sentences about what comes in, in a person's language. */
export function incomingTexts(language: Language): IncomingTexts {
  return language === 'sv' ? sv : en;
}
