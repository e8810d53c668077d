import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { ReschedulingTexts } from './texts';

/** The sentences about meetings that are moved, cancelled or called, in a person's language. */
export function reschedulingTexts(language: Language): ReschedulingTexts {
  return language === 'sv' ? sv : en;
}

export type { ReschedulingTexts } from './texts';
