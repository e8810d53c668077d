import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { ChairingTexts } from './texts';

/** The sentences about who leads a meeting, in a person's language. */
export function chairingTexts(language: Language): ChairingTexts {
  return language === 'sv' ? sv : en;
}

export type { ChairingTexts } from './texts';
