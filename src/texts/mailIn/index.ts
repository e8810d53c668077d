import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { MailInTexts } from './texts';

/** The words of letters that answer a letter, in a language. */
export function mailInTexts(language: Language): MailInTexts {
  return language === 'sv' ? sv : en;
}
