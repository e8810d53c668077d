import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { DoorTexts } from './texts';

const texts: Readonly<Record<Language, DoorTexts>> = { sv, en };

/** What is said at the door, in a language. */
export function doorTexts(language: Language): DoorTexts {
  return texts[language];
}
