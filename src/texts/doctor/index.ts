import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { DoctorTexts } from './texts';

/** What the doctor says, in a language. */
export function doctorTexts(language: Language): DoctorTexts {
  return language === 'sv' ? sv : en;
}
