import { THEMES, type Theme } from '../../core/yearWheel/entry';
import type { Line, Lines } from './lines';

/** What a run of lines has in common: how the meeting opens and closes, what it follows up, a theme, or none of them. */
export type Section = 'opening' | 'followUp' | Theme | 'other' | 'closing';

const ORDER: readonly Section[] = ['opening', 'followUp', ...THEMES, 'other', 'closing'];

/** The section of each line, by where it comes from and its theme (FSS-19). Standing lines open until another line came. */
function sectionsOf(lines: Lines): readonly Section[] {
  const first = lines.findIndex((line) => line.origin !== 'standing');
  return lines.map((line, index) => sectionOf(line, first === -1 || index < first ? 'opening' : 'closing'));
}

function sectionOf({ origin, theme }: Line, standing: 'opening' | 'closing'): Section {
  if (origin === 'standing') return standing;
  if (theme !== null) return theme;
  return origin === 'assignment' || origin === 'carriedOver' ? 'followUp' : 'other';
}

/** The sections as headings: the section where a run of lines begins, null where the line before is of the same. */
export function headingsOf(lines: Lines): readonly (Section | null)[] {
  const sections = sectionsOf(lines);
  return sections.map((section, index) => (section === sections[index - 1] ? null : section));
}

/** The lines in the order of their sections; within one, as they were. What has gone out stands where it stands. */
export function inSections(lines: Lines): Lines {
  const sections = sectionsOf(lines);
  const sent = lines.filter((line) => line.standing !== 'draft');
  const drafts = lines
    .map((line, index) => ({ line, at: ORDER.indexOf(sections[index] ?? 'other') }))
    .filter(({ line }) => line.standing === 'draft')
    .sort((one, other) => one.at - other.at);
  return [...sent, ...drafts.map(({ line }) => line)];
}
