import type { DocumentKind } from '../../core/documents/document';
import type { Passage } from '../../core/matters/matter';
import type { Place } from '../../core/matters/place';
import { sv as tab } from '../tab/sv';
import { dayWords } from '../tab/days';

const when = dayWords('sv');
const count = (number: number, one: string, many: string) => `${String(number)} ${number === 1 ? one : many}`;

const kinds: Readonly<Record<DocumentKind | 'decision', string>> = { ...tab.documentKinds, decision: 'Beslut' };
const outcomes: Readonly<Record<Passage['outcome'], string>> = {
  handled: 'Behandlades',
  carriedOver: 'Fördes vidare till nästa möte',
  escalated: 'Lyftes vidare',
};

/** The words of the archive that staff browse in SharePoint. */
export const sv = {
  heading: 'Arkiv',
  about: 'Dagordningar, anteckningar, protokoll och beslut. Du ser det du har rätt att läsa.',
  day: when.day,
  times: when.times,
  search: 'Sök i handlingar och beslut',
  hits: 'Träffar',
  searchHint: 'Till exempel trygghetsvandring. Det räcker med början av ett ord.',
  go: 'Sök',
  clear: 'Rensa sökningen',
  kind: 'Slag',
  everyKind: 'Alla slag',
  kinds,
  fromYear: 'Från år',
  toYear: 'Till år',
  body: 'Organ',
  everyBody: 'Alla organ',
  bodies: 'Välj ett organ',
  noBodies: 'Här finns inga organ som du får läsa. Fråga den som äger webbplatsen.',
  year: 'År',
  ofYear: (body: string, year: number) => `${body} ${String(year)}`,
  earlier: (year: number) => `Visa ${String(year)}`,
  nothingInYear: (year: number) => `Ingenting finns sparat för ${String(year)}. Välj ett annat år.`,
  filter: 'Visa bara det som innehåller',
  nothingLeft: 'Inget i året innehåller det du skrev. Rensa rutan, eller sök i hela arkivet.',
  theme: 'Tema',
  everyTheme: 'Alla teman',
  themes: tab.themes,
  party: 'Villkor från part',
  everyParty: 'Alla parter',
  meetings: 'Möten',
  cancelled: 'Inställt',
  ledBy: (name: string) => `Ordförande: ${name}`,
  older: 'Handlingar från tidigare',
  documents: 'Handlingar',
  decisions: 'Beslut',
  noDocuments: 'Inga handlingar än.',
  edition: (number: number) => `Utgåva ${String(number)}`,
  section: (number: number) => `§ ${String(number)}`,
  open: (title: string) => `Öppna ${title}`,
  openThere: 'Öppna i SharePoint',
  close: 'Stäng handlingen',
  cannotShow: 'Handlingen visas inte här. Öppna den i SharePoint.',
  asText: 'Handlingens text. Så som den ser ut visas den i SharePoint.',
  facts: {
    day: 'Dag',
    edition: 'Utgåva',
    registrationNumber: 'Diarienummer',
    recordsCreator: 'Arkivbildare',
    retention: 'Bevarande',
    sha256: 'Kontrollsumma (SHA-256)',
    file: 'Filen',
    files: {
      asPublished: 'Den som publicerades',
      changed: 'En annan än den som publicerades. Fråga registratorn.',
      unknown: 'Det finns ingen kontrollsumma att jämföra med',
    },
  },
  gone: 'Handlingen finns inte, eller så får du inte läsa den.',
  wholeWay: 'Visa hela ärendet',
  matter: 'Ärendets väg',
  noPassages: 'Ärendet finns inte, eller så får du inte läsa något av det.',
  outcomes,
  cameFrom: (place: Place) => `Kom från ${place.name}`,
  wentTo: (place: Place) => `Gick till ${place.name}`,
  found: (total: number, text: string) => `${count(total, 'träff', 'träffar')} på ”${text}”`,
  nothingFound: (text: string) =>
    `Inget du får läsa innehåller ”${text}”. Prova ett annat ord, eller början av ett ord.`,
  more: 'Visa fler',
  loading: 'Hämtar…',
  failed: 'SharePoint svarar inte just nu.',
  refused: 'Du får inte läsa det här. Fråga den som äger webbplatsen.',
  again: 'Försök igen',
  unreadable: (rows: number) => `${count(rows, 'rad', 'rader')} kunde inte läsas. Öppna och rätta i SharePoint:`,
  row: (id: number) => `Rad ${String(id)}`,
};

/** Swedish is the measure of what there is to say. */
export type ArchiveTexts = typeof sv;
