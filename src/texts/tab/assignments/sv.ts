import type { Day } from '../../../core/calendar';
import { dayWords } from '../days';

const when = dayWords('sv');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What may be done with an assignment, by act. */
const acts: Readonly<Record<string, string>> = {
  reportAssignment: 'Rapportera klart',
  closeAssignment: 'Stäng',
  askMoreTime: 'Be om mer tid',
  answerMoreTime: 'Svara om tiden',
  handOverAssignment: 'Lämna över',
  giveCommission: 'Ge uppdrag',
  remindLate: 'Påminn de försenade',
  reportReceived: 'Rapportera tillbaka',
};

/** The words of the page with a body's assignments: Swedish is the original, its shape is every language's. */
export const sv = {
  title: 'Uppdrag',
  about: 'Här ser du vem som gör vad, till när, och vad som har rapporterats.',
  acts,
  filters: {
    mine: 'Mina',
    given: 'Som jag gett',
    open: 'Forumets öppna',
    overdue: 'Försenade',
    done: 'Klara',
    received: 'Mottagna',
  },
  empty: {
    mine: 'Du har inget öppet uppdrag här. Uppdrag ges på möten och visas här med sin dag.',
    given: 'Du har inga öppna uppdrag ute. Det du ger som ordförande på ett möte visas här tills det är klart.',
    open: 'Inga uppdrag är öppna. Skriv ett uppdrag på en punkt under mötet, så visas det här tills det är klart.',
    overdue: 'Inget är försenat.',
    done: 'Inget uppdrag från de här åren är klart än.',
    received: 'Inget annat organ har gett er något uppdrag.',
  },
  due: (day: Day) => `Senast ${when.day(day)}`,
  left: (days: number) => {
    if (days === 0) return 'I dag';
    return days > 0 ? `${count(days, 'dag', 'dagar')} kvar` : `${count(-days, 'dag', 'dagar')} sent`;
  },
  done: 'Klart',
  who: (who: string) => `Den som gör det: ${who}`,
  yours: 'Ditt uppdrag',
  takesPartIn: (group: string) => `Deltar i ${group}`,
  fromItem: (title: string) => `Från punkten ”${title}”`,
  fromBefore: 'Från tiden före Samverka',
  reported: (by: string, on: Day, text: string) => `${by} rapporterade ${when.day(on)}: ${text}`,
  timeAsked: (who: string, day: Day, reason: string) => `${who} ber om tid till ${when.day(day)}. Skäl: ${reason}`,
  report: 'Vad blev gjort?',
  reportHint: 'Rapporten läggs på nästa dagordning. Den går inte att ta tillbaka när den är lämnad.',
  close: 'Vad har rapporterats?',
  closeHint: 'Skriv det som sades. Det kommer med på nästa dagordning.',
  newDay: 'Till vilken dag?',
  reason: 'Varför behövs mer tid?',
  reasonHint: 'Ordföranden för nästa möte svarar.',
  answer: 'Svar',
  granted: 'Ge mer tid',
  refused: 'Säg nej',
  answerText: 'Några ord till den som frågade',
  answerHint: 'Säger du nej behöver du skriva varför.',
  to: 'Till vem?',
  receivedFrom: (from: string, to: string) => `Från ${from} till ${to}`,
  reportedOn: (day: Day) => `Rapporterat ${when.day(day)}`,
};

export type AssignmentsTexts = typeof sv;
