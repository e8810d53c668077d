import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { TemplateTexts } from './texts';

/** The sentences about templates in a person's language. */
export function templateTexts(language: Language): TemplateTexts {
  return language === 'sv' ? sv : en;
}
