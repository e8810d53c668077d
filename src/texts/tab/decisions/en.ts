import { dayWords } from '../days';
import type { DecisionsTexts } from './sv';

const when = dayWords('en');

/** The words of the page with a body's decisions, in English. */
export const en: DecisionsTexts = {
  title: 'Decisions',
  about: 'All published decisions, and how far what follows from them has come.',
  standings: { pastDue: 'Overdue', open: 'Under way', failed: 'Not in effect', done: 'Done', nothing: 'Taken' },
  outcomes: { open: 'open', adopted: 'adopted', changed: 'adopted as changed', rejected: 'rejected' },
  status: 'Status',
  all: 'All',
  period: 'Period',
  topic: 'Topic',
  sortBy: 'Sort by',
  orders: { latest: 'Latest first', section: 'Section', meeting: 'Meeting' },
  empty:
    'No decisions are published yet. Write the decision on its item during the meeting. It is shown here when the notes are published.',
  noneShown: 'No decision matches what you have chosen. Remove a choice or search for something else.',
  showAll: 'Show all decisions',
  section: (number) => `§ ${String(number)}`,
  taken: (day) => `The meeting on ${when.day(day)}`,
  effective: (day) => `In effect from ${when.day(day)}`,
  masked: (number) => `${number}. Confidential`,
  clauses: 'Clauses',
  clause: (nr, text, outcome) => `${String(nr)}. that ${text} (${outcome})`,
  conditions: 'Conditions',
  party: (name, answer, on) =>
    `${name}: ${{ awaited: 'awaited', approved: 'has decided the same', refused: 'has said no' }[answer]}${on === null ? '' : `, ${when.day(on)}`}`,
  toDo: 'Assignments',
  assigned: (who, what, due) => `${who}: ${what}, by ${when.day(due)}`,
  states: { done: 'Done', open: 'Open', overdue: 'Overdue' },
  informed: (told, of, missing, source) =>
    `${String(told)} of ${String(of)} members have been told.${missing.length === 0 ? '' : ` Left: ${missing.join(', ')}.`}${source === null ? '' : ` (${source.document}, ${source.clause})`}`,
  inform: 'Note a member as told',
  goals: 'Goals',
  tie: 'Choose goals',
  answerCondition: 'Note a party’s decision',
  matter: 'See the way of the matter',
};
