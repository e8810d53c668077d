import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { MailingTexts } from './texts';

/** The words of the list of mailings in a language. */
export function mailingTexts(language: Language): MailingTexts {
  return language === 'sv' ? sv : en;
}

export type { NotReached } from './texts';
