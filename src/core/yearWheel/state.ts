import { dayIn, type Day, type MonthDay } from '../calendar';
import type { WheelAlarm } from './alarms';
import type { EntryState } from './entry';
import type { WheelRow } from './row';
import { alarmsToTell } from './wheelAlarms';

/** What an entry's state is told from, of its year. */
type Standing = Pick<WheelRow, 'month' | 'day' | 'lastDay' | 'duty' | 'doneOn'>;

/** How an entry stands on a day, with the alarms of its wheel (FSS-07, FIN-01, FIN-03). A last day counts whole. */
export function stateOf(entry: Standing, year: number, alarms: readonly WheelAlarm[], today: Day): EntryState {
  if (entry.doneOn !== null) return 'done';
  if (entry.duty === null) return (entry.day ?? endOfMonth(year, entry.month)) < today ? 'past' : 'planned';
  if ((entry.lastDay ?? entry.day ?? endOfMonth(year, entry.month)) < today) return 'overdue';
  const { key, kind } = entry.duty;
  // That no meeting is planned is told all the year, that a paper is missing when its day is near.
  const noMeeting = alarms.some((one) => one.alarm === 'noQuorateMeeting' && one.duty === key);
  const noPaper = alarmsToTell(alarms, today).some(
    (one) => one.alarm === 'documentsMissing' && one.missing.includes(kind),
  );
  return noMeeting || noPaper ? 'missing' : 'planned';
}

const endOfMonth = (year: number, month: number): Day =>
  dayIn(year, `${String(month).padStart(2, '0')}-31` as MonthDay);
