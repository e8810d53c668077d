import type { ListingTexts } from './sv';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What pages with lists of rows say alike, in English. */
export const en: ListingTexts = {
  show: 'Show',
  counted: (title, number) => `${title} (${number})`,
  search: 'Search this page',
  found: (number) => (number === 0 ? 'Nothing matches your search.' : count(number, 'match', 'matches')),
  saving: 'Saving …',
  saved: 'Saved',
  cancel: 'Cancel',
  missing: 'Fill this in.',
  choose: 'Choose …',
  year: 'Year',
  years: 'Last year to next year',
  linked: 'What you came here for',
  linkedGone: 'What the link led to is no longer in the list, or is not shown to you.',
};
