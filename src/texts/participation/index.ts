import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { ParticipationTexts } from './texts';

/** The sentences about participation in a person's language. */
export function participationTexts(language: Language): ParticipationTexts {
  return language === 'sv' ? sv : en;
}
