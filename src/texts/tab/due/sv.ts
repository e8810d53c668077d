import type { Day } from '../../../core/calendar';
import type { DueKind } from '../../../core/duties/dueList';
import { dayWords } from '../days';

const kind: Readonly<Record<DueKind, (title: string) => string>> = {
  meeting: (title) => `Möte: ${title}`,
  proposalsClose: (title) => `Sista dag för förslag: ${title}`,
  agendaDue: (title) => `Skicka dagordningen: ${title}`,
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
  day: (day: Day) => dayWords('sv').day(day),
  left: (days: number) => (days === 0 ? 'I dag' : days < 0 ? `${daysOf(-days)} för sent` : `Om ${daysOf(days)}`),
};

export type DueTexts = typeof sv;
