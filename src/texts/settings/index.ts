import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv } from './sv';
import type { SettingsTexts } from './texts';

/** What is said of the settings of the service, in a language. */
export function settingsTexts(language: Language): SettingsTexts {
  return language === 'sv' ? sv : en;
}
