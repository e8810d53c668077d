import { dayWords } from '../days';
import type { MattersTexts } from './sv';

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

const when = dayWords('en');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** The words of the pages with a body's matters, in English. */
export const en: MattersTexts = {
  title: 'Matters',
  about: 'A matter can go between several forums. Choose one to see its whole way.',
  acts: { placeSpread: 'Put it where it waits', closeMatter: 'Close the matter', registerMatter: 'Register' },
  filters: { open: 'Open', elsewhere: 'From another forum', closed: 'Closed', all: 'All' },
  empty: {
    open: 'No matter is open. A proposal that is taken up becomes a matter.',
    elsewhere: 'No matter has come here from another forum.',
    closed: 'No matter is closed yet.',
    all: 'There are no matters here yet. A proposal that a meeting takes up becomes a matter, and is shown here with its way.',
  },
  states: { open: 'Open', closed: 'Closed' },
  fromElsewhere: 'From another forum',
  openedOn: (day) => `Opened on ${when.day(day)}`,
  last: (day, outcome, to) => `Last here on ${when.day(day)}: ${outcome}${to === null ? '' : `, to ${to}`}`,
  registered: (number, officer) =>
    [number === null ? '' : `Register number: ${number}.`, officer === null ? '' : `Case officer: ${officer}.`]
      .join(' ')
      .trim(),
  closedBecause: (reason) => `Closed: ${reason}`,
  back: 'All matters',
  openedIn: (body, day) => `Opened in ${body} on ${when.day(day)}`,
  way: 'The way of the matter',
  drawn: (steps, places) =>
    `The way of the matter as a picture: ${count(steps, 'step', 'steps')} in ${count(places, 'place', 'places')}. The list says the same.`,
  day: (day) => when.day(day),
  shortDay: (day) => days.format(new Date(day)),
  year: (day) => day.slice(0, 4),
  step: (at, outcome, to, from) =>
    `${at}: ${outcome}${to === null ? '' : `, to ${to}`}${from === null ? '' : `, from ${from}`}`,
  by: (name) => (name === '' ? '' : `By ${name}`),
  document: 'Open the document',
  standing: { published: 'Published', prepared: 'In preparation' },
  preparedMeans: 'What is dashed is in preparation, and seen only by those who prepare.',
  nothingYet:
    'Nothing has happened to the matter yet. The first step is shown when the item has been handled or gone on.',
  order: { forward: 'From the beginning', back: 'From the end' },
  steps: 'Step by step',
  places: 'Place by place',
  cameFromPlaces: (names) => (names.length === 0 ? 'Began here.' : `Came here from ${names.join(', ')}.`),
  wentTo: (names) => (names.length === 0 ? 'Stayed here.' : `Went on to ${names.join(', ')}.`),
  asked: {
    spread: 'Question to several forums',
    anchoring: 'Anchoring with the parties',
    opinion: 'Opinions',
    carried: 'Question to or from a project',
  },
  answered: (answered, of) => `${String(answered)}/${String(of)}`,
  answeredOf: (answered, of) => `${String(answered)} of ${String(of)} have answered.`,
  waitingFor: (names) => `Waiting for ${names.join(', ')}.`,
  overdue: (names) => `Overdue: ${names.join(', ')}.`,
  answer: (name, text, on) =>
    `${name}${on === null ? '' : `, ${when.day(on)}`}: ${text === '' ? 'no answer yet' : text}`,
  elsewhere: 'In other organisations',
  cameFrom: (title, organisation) => `Came from “${title}” in ${organisation}.`,
  takenUp: (title, organisation) => `Was taken up as “${title}” in ${organisation}.`,
};
