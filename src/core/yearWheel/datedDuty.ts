import type { DatedDuty, DutyKind } from '../bodies/datedDuty';
import type { Source } from '../bodies/source';
import type { Day } from '../calendar';
import type { WheelEntry, WheelKind } from './entry';

/** A duty of a body that comes back every year, as the body has decided it. */
export interface YearlyDuty extends Omit<DatedDuty, 'recurrence'> {
  /** Key of the duty it is done together with, on its days: the outcome with the annual report (FIN-05). */
  readonly goesWith?: string | null;
}

/** An entry of a body's year wheel that a yearly duty gives. */
export interface DatedEntry extends WheelEntry {
  /** Key of the duty. */
  readonly duty: string;
  readonly dutyKind: DutyKind;
  /** The day it is planned for. */
  readonly day: Day;
  /** The day the duty falls on, that day included; past it a locked entry is not moved. */
  readonly lastDay: Day;
  readonly needs: 'quorateMeeting' | 'noMeeting';
  readonly comesAfter: string | null;
  readonly lock: 'locked' | 'open';
  readonly source: Source;
}

/** What an entry of a year wheel is called in the agenda: an event is told of, a duty is done (BAD-27). */
export function wheelKindOf(kind: DutyKind): WheelKind {
  return kind === 'event' || kind === 'seminar' ? 'event' : 'datedDuty';
}
