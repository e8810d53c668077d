import { dayWords } from '../days';
import type { WheelPageTexts } from './sv';

const when = dayWords('en');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** The words of the page of the year wheel, in English. */
export const en: WheelPageTexts = {
  month: when.month,
  heading: (year) => `Year wheel ${year}`,
  about: (body) => `The year of ${body}: themes, meetings and what must be done by a certain day.`,
  earlier: (year) => `Show ${year}`,
  later: (year) => `Show ${year}`,
  plan: (year) => `Plan ${String(year)}`,
  print: 'Print',
  add: 'Add to the year wheel',
  copy: 'Copy from another year',
  change: 'Change',
  changeOne: (title) => `Change “${title}”`,
  drawing: 'The year as a wheel',
  drawn: (year, entries, meetings) =>
    `A wheel of the twelve months of ${year}: ${count(entries, 'entry', 'entries')} and ${count(meetings, 'meeting', 'meetings')}. Everything in the wheel is also in the list, month by month.`,
  counted: (entries, meetings) => `${count(meetings, 'meeting', 'meetings')}, ${count(entries, 'entry', 'entries')}`,
  today: (day) => `Today: ${when.day(day)}`,
  signs: 'Signs in the wheel',
  meeting: 'Meeting',
  meetingOn: (day, starts) => `Meeting on ${when.day(day)} at ${starts}`,
  more: (number) => `and ${number} more`,
  monthByMonth: 'Month by month',
  nothing: 'Nothing is planned.',
  empty: 'The year wheel is empty. Add themes, or copy last year’s wheel.',
  emptyForReader: 'The year wheel is empty. Ask the chair or the process leader to enter the themes of the year.',
  alarms: 'Watch out for',
  undated: 'Without a day',
  kinds: { theme: 'Theme', datedDuty: 'To do', event: 'Event' },
  states: { done: 'Done', overdue: 'Overdue', missing: 'Missing', planned: 'Planned', past: 'Past' },
  lastDay: (day) => `By ${when.day(day)}`,
  plannedFor: (day) => `Planned for ${when.day(day)}`,
  doneOn: (day) => `Done on ${when.day(day)}`,
  locked: 'The day is locked by the rule',
  needsQuorum: 'Needs a quorate meeting',
  clause: (source) => `${source.document}, ${source.clause}`,
};
