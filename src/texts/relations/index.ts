import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { RelationTexts } from './texts';

/** How those around a project hang together, in a person's language. */
export function relationTexts(language: Language): RelationTexts {
  return language === 'sv' ? sv : en;
}
