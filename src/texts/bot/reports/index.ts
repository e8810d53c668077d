import type { Language } from '../../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { ReportTexts } from './texts';

/** The bot's words about reports in a person's language. */
export function reportTexts(language: Language): ReportTexts {
  return language === 'sv' ? sv : en;
}
