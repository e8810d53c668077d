import type { PackageTexts } from './texts';

export const en: PackageTexts = {
  title: 'Papers for the meeting',
  annexes: 'Annexes',
  annex: 'Annex',
  where: 'Found',
  none: 'The meeting has no annexes.',
  onPage: (page) => `On page ${String(page)}`,
  apart: (link) => `As a file of its own: ${link}`,
  asTheyAre:
    'The annexes are joined as they came. They may lack headings and texts for screen readers. Each is also a file of its own.',
};
