import type { Day } from '../../../core/calendar';
import { dayWords } from '../days';

const when = dayWords('sv');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What a row of a list is called where one is chosen. A list without its own word is "vad det gäller". */
const rows: Readonly<Record<string, string>> = {
  AgendaItems: 'Punkt på dagordningen',
  Assignments: 'Uppdrag',
  Decisions: 'Beslut',
  Documents: 'Handling',
  Mandates: 'Ledamot',
  Matters: 'Ärende',
  Meetings: 'Möte',
  Proposals: 'Förslag',
  WorkingGroups: 'Arbetsgrupp',
  YearWheel: 'Post i årshjulet',
};

/** The words of the page that offers every act. */
export const sv = {
  heading: 'Fler åtgärder',
  about: (body: string) => `Allt du får göra i ${body}. Välj en åtgärd, så visas vad som behöver fyllas i.`,
  aboutMeeting: (day: Day) => `Det du får göra för mötet ${when.day(day)}.`,
  wholeBody: 'Visa alla åtgärder i forumet',
  search: 'Sök åtgärd',
  found: (number: number) => (number === 0 ? 'Ingen åtgärd passar det du sökte.' : count(number, 'åtgärd', 'åtgärder')),
  none: 'Din roll ger inga åtgärder här. Behöver du göra något, hör av dig till ordföranden.',
  notNow: 'Går inte just nu',
  notNowWhy: 'Det finns inget att göra det här med just nu.',
  back: (body: string) => `Till ${body}`,
  backToMeeting: (day: Day) => `Till mötet ${when.day(day)}`,
  backToActs: 'Alla åtgärder',
  unknownAct: 'Åtgärden finns inte. Länken kan vara gammal.',
  notYours: 'Din roll ger inte den här åtgärden. Du kan läsa vad den kräver; försöker du ändå får du veta vem som får.',
  rows,
  row: 'Vad det gäller',
  nothingToChoose: 'Det finns inget att välja just nu.',
  choose: 'Välj …',
  chooseNone: 'Inget',
  searchHint: 'Skriv för att söka, eller välj i listan.',
  noMatch: 'Inget passar det du skrev.',
  otherPerson: 'Finns personen inte i listan: skriv användarnamnet.',
  masked: (number: string, ground: string | null) =>
    ground === null ? `${number}. Sekretess` : `${number}. Sekretess (${ground})`,
  onDay: (day: Day) => when.day(day),
  required: 'Fält med * måste fyllas i.',
  yes: 'Ja',
  no: 'Nej',
  add: (what: string) => `Lägg till: ${what}`,
  remove: (what: string) => `Ta bort ${what}`,
  numbered: (what: string, number: number) => `${what} ${number}`,
  chosen: (what: string) => `Valt: ${what}`,
  removed: 'Borttaget',
  pairName: 'Vad',
  wrong: {
    heading: (number: number) => `Rätta ${count(number, 'fält', 'fält')} och försök igen`,
    missing: 'Fyll i det här.',
    missingChoice: 'Välj ett alternativ.',
    inField: (label: string, text: string) => `${label}: ${text}`,
    notAgreed: 'Sätt ett kryss när du har läst och menar det.',
    notANumber: 'Skriv ett tal med siffror.',
    tooSmall: (bound: number) => `Skriv minst ${bound}.`,
    tooLarge: (bound: number) => `Skriv högst ${bound}.`,
    tooLong: (bound: number) => `Texten är för lång: högst ${bound} tecken.`,
    notATime: 'Skriv klockslaget med timmar och minuter, till exempel 13:00.',
    service: 'Det här gick inte att läsa. Rätta det.',
  },
  doIt: 'Utför',
  doing: 'Utför …',
  confirm: 'Gör det',
  change: 'Ändra först',
  consequences: 'Det här följer av det',
  refused: 'Det gick inte',
  clause: (clause: string) => `Källa: ${clause}.`,
  changed: 'Hämta det senaste',
  changedText: 'Någon annan hann ändra det här. Hämta det senaste och försök igen; det du har skrivit är kvar.',
  fetched: 'Det senaste är hämtat. Det du har skrivit är kvar.',
  unanswered: 'Vi fick inget svar. Försök igen: det görs bara en gång, även om det första försöket gick fram.',
  again: 'Försök igen',
  done: 'Klart',
  more: 'Gör något mer',
};

export type ActsTexts = typeof sv;
