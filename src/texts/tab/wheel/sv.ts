import type { Day } from '../../../core/calendar';
import type { Source } from '../../../core/bodies/source';
import type { EntryState, WheelKind } from '../../../core/yearWheel/entry';
import { dayWords } from '../days';

const when = dayWords('sv');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const kinds: Readonly<Record<WheelKind, string>> = { theme: 'Tema', datedDuty: 'Att göra', event: 'Händelse' };
const states: Readonly<Record<EntryState, string>> = {
  done: 'Klart',
  overdue: 'Försenat',
  missing: 'Saknas',
  planned: 'Planerat',
  past: 'Passerat',
};

/** The words of the page of the year wheel. */
export const sv = {
  month: when.month,
  heading: (year: number) => `Årshjul ${year}`,
  about: (body: string) => `Året för ${body}: teman, möten och det som ska vara klart till en viss dag.`,
  earlier: (year: number) => `Visa ${year}`,
  later: (year: number) => `Visa ${year}`,
  plan: (year: number) => `Planera ${String(year)}`,
  print: 'Skriv ut',
  add: 'Lägg till i årshjulet',
  copy: 'Kopiera från ett annat år',
  change: 'Ändra',
  changeOne: (title: string) => `Ändra ”${title}”`,
  drawing: 'Året som hjul',
  drawn: (year: number, entries: number, meetings: number) =>
    `Hjul med årets tolv månader ${year}: ${count(entries, 'post', 'poster')} och ${count(meetings, 'möte', 'möten')}. Allt i hjulet står även i listan månad för månad.`,
  counted: (entries: number, meetings: number) =>
    `${count(meetings, 'möte', 'möten')}, ${count(entries, 'post', 'poster')}`,
  today: (day: Day) => `I dag: ${when.day(day)}`,
  signs: 'Tecken i hjulet',
  meeting: 'Möte',
  meetingOn: (day: Day, starts: string) => `Möte ${when.day(day)} kl. ${starts}`,
  more: (number: number) => `och ${number} till`,
  monthByMonth: 'Månad för månad',
  nothing: 'Inget är planerat.',
  empty: 'Årshjulet är tomt. Lägg till teman, eller kopiera förra årets hjul.',
  emptyForReader: 'Årshjulet är tomt. Be ordföranden eller processledaren lägga in årets teman.',
  alarms: 'Att se upp med',
  undated: 'Utan bestämd dag',
  kinds,
  states,
  lastDay: (day: Day) => `Senast ${when.day(day)}`,
  plannedFor: (day: Day) => `Planerat till ${when.day(day)}`,
  doneOn: (day: Day) => `Klart ${when.day(day)}`,
  locked: 'Dagen är låst av regeln',
  needsQuorum: 'Kräver ett beslutfört möte',
  clause: (source: Source) => `${source.document}, ${source.clause}`,
};

export type WheelPageTexts = typeof sv;
