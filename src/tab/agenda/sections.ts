import { SECTIONS, sectionsOf } from '../../core/agenda/sections';
import type { Lines } from './lines';

/** The lines in the order of their sections; within one, as they were. What has gone out stands where it stands. */
export function inSections(lines: Lines): Lines {
  const sections = sectionsOf(lines);
  const sent = lines.filter((line) => line.standing !== 'draft');
  const drafts = lines
    .map((line, index) => ({ line, at: SECTIONS.indexOf(sections[index] ?? 'other') }))
    .filter(({ line }) => line.standing === 'draft')
    .sort((one, other) => one.at - other.at);
  return [...sent, ...drafts.map(({ line }) => line)];
}
