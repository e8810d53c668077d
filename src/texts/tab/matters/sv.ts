import type { Day } from '../../../core/calendar';
import { dayWords } from '../days';

const days = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'short', timeZone: 'UTC' });

const when = dayWords('sv');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What may be done with a matter, by act. */
const acts: Readonly<Record<string, string>> = {
  placeSpread: 'Lägg där det väntar',
  closeMatter: 'Avsluta ärendet',
  registerMatter: 'Registrera',
};

/** The words of the pages with a body's matters: Swedish is the original, its shape is every language's. */
export const sv = {
  title: 'Ärenden',
  about: 'Ett ärende kan gå mellan flera forum. Välj ett för att se hela dess väg.',
  acts,
  filters: { open: 'Öppna', elsewhere: 'Från annat forum', closed: 'Avslutade', all: 'Alla' },
  empty: {
    open: 'Inget ärende är öppet. Ett förslag som tas upp blir ett ärende.',
    elsewhere: 'Inget ärende har kommit hit från ett annat forum.',
    closed: 'Inget ärende är avslutat än.',
    all: 'Här finns inga ärenden än. Ett förslag som tas upp på ett möte blir ett ärende, och visas här med sin väg.',
  },
  states: { open: 'Öppet', closed: 'Avslutat' },
  fromElsewhere: 'Från annat forum',
  openedOn: (day: Day) => `Öppnat ${when.day(day)}`,
  last: (day: Day, outcome: string, to: string | null) =>
    `Senast här ${when.day(day)}: ${outcome}${to === null ? '' : `, till ${to}`}`,
  registered: (number: string | null, officer: string | null) =>
    [number === null ? '' : `Diarienummer: ${number}.`, officer === null ? '' : `Handläggare: ${officer}.`]
      .join(' ')
      .trim(),
  closedBecause: (reason: string) => `Avslutat: ${reason}`,
  back: 'Alla ärenden',
  openedIn: (body: string, day: Day) => `Öppnat i ${body} ${when.day(day)}`,
  way: 'Ärendets väg',
  drawn: (steps: number, places: number) =>
    `Ärendets väg som bild: ${count(steps, 'steg', 'steg')} på ${count(places, 'plats', 'platser')}. Samma sak står i listan.`,
  day: (day: Day) => when.day(day),
  shortDay: (day: Day) => days.format(new Date(day)),
  year: (day: Day) => day.slice(0, 4),
  step: (at: string, outcome: string, to: string | null, from: string | null) =>
    `${at}: ${outcome}${to === null ? '' : `, till ${to}`}${from === null ? '' : `, från ${from}`}`,
  by: (name: string) => (name === '' ? '' : `Av ${name}`),
  document: 'Öppna handlingen',
  standing: { published: 'Publicerat', prepared: 'Bereds' },
  preparedMeans: 'Streckat bereds och syns bara för den som bereder.',
  nothingYet: 'Inget har hänt med ärendet ännu. Det första steget visas när punkten har behandlats eller gått vidare.',
  order: { forward: 'Från början', back: 'Från slutet' },
  steps: 'Steg för steg',
  places: 'Plats för plats',
  cameFromPlaces: (names: readonly string[]) =>
    names.length === 0 ? 'Började här.' : `Kom hit från ${names.join(', ')}.`,
  wentTo: (names: readonly string[]) =>
    names.length === 0 ? 'Stannade här.' : `Gick vidare till ${names.join(', ')}.`,
  asked: {
    spread: 'Fråga till flera forum',
    anchoring: 'Förankring hos parterna',
    opinion: 'Yttranden',
    carried: 'Fråga till eller från ett projekt',
  },
  answered: (answered: number, of: number) => `${String(answered)}/${String(of)}`,
  answeredOf: (answered: number, of: number) => `${String(answered)} av ${String(of)} har svarat.`,
  waitingFor: (names: readonly string[]) => `Väntar på ${names.join(', ')}.`,
  overdue: (names: readonly string[]) => `Försenade: ${names.join(', ')}.`,
  answer: (name: string, text: string, on: Day | null) =>
    `${name}${on === null ? '' : `, ${when.day(on)}`}: ${text === '' ? 'inget svar än' : text}`,
  elsewhere: 'I andra organisationer',
  cameFrom: (title: string, organisation: string) => `Kom från ”${title}” i ${organisation}.`,
  takenUp: (title: string, organisation: string) => `Togs upp som ”${title}” i ${organisation}.`,
};

export type MattersTexts = typeof sv;
