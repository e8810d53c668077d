import type { Day } from '../../../core/calendar';
import type { DueKind } from '../../../core/duties/dueList';
import { shortDay } from '../../when';

const kind: Readonly<Record<DueKind, (title: string) => string>> = {
  meeting: (title) => `Möte: ${title}`,
  proposalsClose: (title) => `Sista dag för förslag: ${title}`,
  agendaDue: (title) => `Skicka dagordningen: ${title}`,
  notesDue: (title) => `Skriv anteckningar: ${title}`,
  wheelEntry: (title) => title,
  assignment: (title) => `Uppdrag: ${title}`,
  groupReport: (title) => `Rapport från ${title}`,
  ownerDialogue: (title) => `Ägardialog: ${title}`,
};

const daysOf = (days: number) => (days === 1 ? '1 dag' : `${String(days)} dagar`);

/** What is due in all the bodies of one who serves several. */
export const sv = {
  heading: 'Att göra de närmaste tre veckorna',
  nothing: 'Inget har sista dag de närmaste tre veckorna.',
  kind,
  day: (day: Day) => shortDay(day, 'sv'),
  act: {
    sendAgenda: 'Skicka',
    writeNotes: 'Skriv',
    markDone: 'Klarmarkera',
    reportAssignment: 'Rapportera',
    reportFromGroup: 'Rapportera',
    noteOwnerDialogue: 'Anteckna',
    remindLate: 'Påminn',
  } as Readonly<Record<string, string>>,
  open: 'Öppna',
  actOn: (act: string, title: string, body: string) => `${act}: ${title}, ${body}`,
  several: {
    open: 'Lämna samma förslag till flera',
    submit: 'Visa vad det blir',
    what: 'Vad gäller det?',
    why: 'Beskrivning',
    kind: 'Typ',
    bodies: 'Organ',
  },
  columns: { day: 'Dag', body: 'Organ', what: 'Att göra', left: 'Läge', act: 'Åtgärd' },
  left: (days: number) => (days === 0 ? 'I dag' : days < 0 ? `${daysOf(-days)} för sent` : `Om ${daysOf(days)}`),
};

export type DueTexts = typeof sv;
