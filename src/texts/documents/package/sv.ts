import type { PackageTexts } from './texts';

export const sv: PackageTexts = {
  title: 'Handlingar till mötet',
  annexes: 'Bilagor',
  annex: 'Bilaga',
  where: 'Finns',
  none: 'Mötet har inga bilagor.',
  onPage: (page) => `På sida ${String(page)}`,
  apart: (link) => `Som egen fil: ${link}`,
  asTheyAre:
    'Bilagorna är infogade som de kom. De kan sakna rubriker och texter för skärmläsare. Varje bilaga finns också som egen fil.',
};
