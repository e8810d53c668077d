import { THEMES, type Theme } from '../yearWheel/entry';
import type { ItemConcern, ItemOrigin } from './item';

/**
 * What a run of lines has in common: how the meeting opens and closes, what it follows up, a theme, what the body has as
 * steering group (LSG-22), or none of them.
 */
export type Section = 'opening' | 'followUp' | Theme | 'other' | 'steering' | 'closing';

/** In the order a meeting takes them (FSS-19). */
export const SECTIONS: readonly Section[] = ['opening', 'followUp', ...THEMES, 'other', 'steering', 'closing'];

interface Sectioned {
  readonly origin: ItemOrigin;
  readonly theme: Theme | null;
  readonly concern?: ItemConcern | undefined;
}

/** The section of each line, by where it comes from and its theme (FSS-19). Standing lines open until another line came. */
export function sectionsOf(lines: readonly Sectioned[]): readonly Section[] {
  const first = lines.findIndex((line) => line.origin !== 'standing');
  return lines.map((line, index) => sectionOf(line, first === -1 || index < first ? 'opening' : 'closing'));
}

function sectionOf({ origin, theme, concern }: Sectioned, standing: 'opening' | 'closing'): Section {
  if (origin === 'standing') return standing;
  if (concern === 'steering') return 'steering';
  if (theme !== null) return theme;
  return origin === 'assignment' || origin === 'carriedOver' ? 'followUp' : 'other';
}

/** The sections as headings: the section where a run of lines begins, null where the line before is of the same. */
export function headingsOf(lines: readonly Sectioned[]): readonly (Section | null)[] {
  const sections = sectionsOf(lines);
  return sections.map((section, index) => (section === sections[index - 1] ? null : section));
}
