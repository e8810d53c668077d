import type { Language } from '../../core/people/person';
import { en } from './en';
import { sv, type ArchiveTexts } from './sv';

export type { ArchiveTexts } from './sv';

/** The words of the archive in a language. */
export function archiveTexts(language: Language): ArchiveTexts {
  return language === 'en' ? en : sv;
}
