import type { Day } from '../calendar';
import { dayOffOn, type DayOff } from '../redDays/redDays';
import type { Deadlines } from './deadlines';

/** A last day that falls on a red day, an eve or a weekend. */
export interface ToldDay {
  readonly which: keyof Deadlines;
  readonly day: Day;
  readonly fallsOn: DayOff;
}

const TOLD: readonly (keyof Deadlines)[] = ['proposalsLastDay', 'agendaDueDay'];

/** The last days of a meeting that are no ordinary working days. They are told, never moved (AMB-07). */
export function toldDays(deadlines: Deadlines): readonly ToldDay[] {
  return TOLD.flatMap((which) => {
    const day = deadlines[which];
    const fallsOn = day === null ? null : dayOffOn(day);
    return day === null || fallsOn === null ? [] : [{ which, day, fallsOn }];
  });
}
