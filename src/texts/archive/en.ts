import type { DocumentKind } from '../../core/documents/document';
import type { Passage } from '../../core/matters/matter';
import { en as tab } from '../tab/en';
import { dayWords } from '../tab/days';
import type { ArchiveTexts } from './sv';

const when = dayWords('en');
const count = (number: number, one: string, many: string) => `${String(number)} ${number === 1 ? one : many}`;

const kinds: Readonly<Record<DocumentKind | 'decision', string>> = { ...tab.documentKinds, decision: 'Decision' };
const outcomes: Readonly<Record<Passage['outcome'], string>> = {
  handled: 'Was handled',
  carriedOver: 'Was carried over to the next meeting',
  escalated: 'Was escalated',
};

/** The words of the archive in English. */
export const en: ArchiveTexts = {
  heading: 'Archive',
  about: 'Agendas, notes, minutes and decisions. You see what you have the right to read.',
  day: when.day,
  times: when.times,
  search: 'Search documents and decisions',
  hits: 'Hits',
  searchHint: 'For example safety walk. The beginning of a word is enough.',
  go: 'Search',
  clear: 'Clear the search',
  kind: 'Kind',
  everyKind: 'All kinds',
  kinds,
  fromYear: 'From year',
  toYear: 'To year',
  body: 'Body',
  everyBody: 'All bodies',
  bodies: 'Choose a body',
  noBodies: 'There are no bodies here that you may read. Ask the owner of the site.',
  year: 'Year',
  ofYear: (body, year) => `${body} ${String(year)}`,
  earlier: (year) => `Show ${String(year)}`,
  nothingInYear: (year) => `Nothing is kept of ${String(year)}. Choose another year.`,
  filter: 'Show only what contains',
  nothingLeft: 'Nothing in the year contains what you wrote. Clear the box, or search the whole archive.',
  theme: 'Theme',
  everyTheme: 'All themes',
  themes: tab.themes,
  party: 'Condition on party',
  everyParty: 'All parties',
  meetings: 'Meetings',
  cancelled: 'Cancelled',
  ledBy: (name) => `Chair: ${name}`,
  older: 'Documents from before',
  documents: 'Documents',
  decisions: 'Decisions',
  noDocuments: 'No documents yet.',
  edition: (number) => `Edition ${String(number)}`,
  section: (number) => `§ ${String(number)}`,
  open: (title) => `Open ${title}`,
  openThere: 'Open in SharePoint',
  close: 'Close the document',
  cannotShow: 'The document is not shown here. Open it in SharePoint.',
  asText: 'The text of the document. SharePoint shows it as it looks.',
  facts: {
    day: 'Day',
    edition: 'Edition',
    registrationNumber: 'Registration number',
    recordsCreator: 'Record owner',
    retention: 'Retention',
    sha256: 'Checksum (SHA-256)',
    file: 'The file',
    files: {
      asPublished: 'The one that was published',
      changed: 'Another than the one that was published. Ask the registrar.',
      unknown: 'There is no checksum to compare with',
    },
  },
  gone: 'The document is not there, or you may not read it.',
  wholeWay: 'Show the whole matter',
  matter: 'The way of the matter',
  noPassages: 'The matter is not there, or you may read nothing of it.',
  outcomes,
  cameFrom: (place) => `Came from ${place.name}`,
  wentTo: (place) => `Went to ${place.name}`,
  found: (total, text) => `${count(total, 'hit', 'hits')} for “${text}”`,
  nothingFound: (text) => `Nothing you may read contains “${text}”. Try another word, or the beginning of one.`,
  more: 'Show more',
  loading: 'Loading…',
  failed: 'SharePoint does not answer at the moment.',
  refused: 'You may not read this. Ask the owner of the site.',
  again: 'Try again',
  unreadable: (rows) => `${count(rows, 'row', 'rows')} could not be read. Open and mend in SharePoint:`,
  row: (id) => `Row ${String(id)}`,
};
