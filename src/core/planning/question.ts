import type { Decided, Source } from '../bodies/ruleSet';
import type { ClockTime, Day, Weekday } from '../calendar';
import type { DayOff } from '../redDays/redDays';

/** A duty one of a body's meetings has to take up, on or before a day and after another (FIN-01, FIN-02). */
export interface DutyOfYear {
  readonly duty: string;
  readonly by: Day;
  /** The day of what comes before it, such as the consultation; the meeting is later. Null where nothing does. */
  readonly after: Day | null;
  readonly source: Source;
}

/** What is known of a body whose year is planned. */
export interface BodyToPlan {
  readonly bodyNr: number;
  /** How many meetings in the year; none is proposed where that is not decided. */
  readonly times: Decided<number>;
  readonly weekday: Weekday;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly proposalDaysBefore: Decided<number>;
  /** Body that questions are lifted to: they are to meet its last day for proposals (ESC-03). */
  readonly liftsTo: number | null;
  /** Body whose meetings this one prepares: it meets before each of them (ORG-03). */
  readonly prepares: number | null;
  readonly duties: readonly DutyOfYear[];
  /** Days of its meetings of the year that are planned already; `times` are those to come besides. */
  readonly existing: readonly Day[];
  /** UPNs of those who serve it. */
  readonly people: readonly string[];
}

/** Days nobody is asked to meet, such as a school break; both days included. */
export interface Break {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** A meeting already planned, or proposed: taken for those who serve its body. */
export interface TakenTime {
  readonly bodyNr: number;
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly people: readonly string[];
}

/** A meeting of another body that is planned already, with its last day for proposals, null where it has none. */
export interface PlannedMeeting {
  readonly bodyNr: number;
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly proposalsLastDay: Day | null;
}

export interface PlanYear {
  readonly year: number;
  readonly bodies: readonly BodyToPlan[];
  /** Meetings of bodies these are bound to that stand already. */
  readonly planned: readonly PlannedMeeting[];
  readonly breaks: readonly Break[];
  readonly taken: readonly TakenTime[];
}

/** Why a day was passed over. */
export type PassedOver =
  | { readonly day: Day; readonly because: 'dayOff'; readonly what: DayOff }
  | { readonly day: Day; readonly because: 'break'; readonly what: string }
  | { readonly day: Day; readonly because: 'clash'; readonly bodyNr: number; readonly people: readonly string[] }
  | { readonly day: Day; readonly because: 'ownMeeting' };

/** Why a meeting is proposed for its day. */
export type DateReason =
  | { readonly reason: 'spread'; readonly nr: number; readonly of: number }
  | { readonly reason: 'beforeLift'; readonly bodyNr: number; readonly meetingDay: Day; readonly lastDay: Day }
  | { readonly reason: 'prepares'; readonly bodyNr: number; readonly meetingDay: Day }
  | {
      readonly reason: 'duty';
      readonly duty: string;
      readonly by: Day;
      readonly after: Day | null;
      readonly source: Source;
    };

export interface ProposedDate {
  readonly bodyNr: number;
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly reasons: readonly DateReason[];
  /** Days that would have been nearer, and why none of them is it. */
  readonly passedOver: readonly PassedOver[];
}

/** What could not be met. */
export type Unmet =
  | { readonly unmet: 'notDecided'; readonly bodyNr: number; readonly rule: 'times' | 'proposalDaysBefore' }
  | {
      readonly unmet: 'noDayFree';
      readonly bodyNr: number;
      readonly from: Day;
      readonly to: Day;
      readonly reasons: readonly DateReason[];
      readonly passedOver: readonly PassedOver[];
    }
  /** There are fewer meetings than meetings to lift to, to prepare or duties to take up. */
  | { readonly unmet: 'tooFewMeetings'; readonly bodyNr: number; readonly times: number; readonly reason: DateReason }
  | { readonly unmet: 'notPlannedWith'; readonly bodyNr: number; readonly other: number };

export interface ProposedYear {
  readonly dates: readonly ProposedDate[];
  readonly unmet: readonly Unmet[];
}
