import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { MembershipTexts } from './texts';

/** The sentences about who is what in a body, in a person's language. */
export function membershipTexts(language: Language): MembershipTexts {
  return language === 'sv' ? sv : en;
}
