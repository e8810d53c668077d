import type { Mandate } from '../bodies/mandate';
import type { Decided, RuleSet } from '../bodies/ruleSet';
import type { ClockTime, Day, Instant } from '../calendar';
import type { Meeting } from '../meetings/meeting';
import type { Notice } from '../notices/notice';
import type { Proposal } from '../proposals/proposal';
import type { Stored } from '../stored';
import type { QuorumOfBody } from '../yearWheel/alarms';
import type { DatedEntry } from '../yearWheel/datedDuty';

/** What a change among a body's meetings is worked out from. */
export interface ReschedulingFacts {
  readonly now: Instant;
  readonly bodyNr: number;
  readonly rules: Pick<
    RuleSet,
    'chair' | 'rotaRule' | 'proposalDaysBefore' | 'agendaDaysBefore' | 'minMeetingsPerYear' | 'targetMeetingsPerYear'
  >;
  readonly mandates: readonly Mandate[];
  /** Every meeting of the body in the years concerned. */
  readonly meetings: readonly Stored<Meeting>[];
  /** Meetings whose turn two have swapped. */
  readonly swapped: readonly number[];
  /** Proposals before the meeting in question. */
  readonly proposals: readonly Stored<Proposal>[];
  /** The dated entries of those years, and which of them each meeting has a line for, and how many come. */
  readonly entries: readonly DatedEntry[];
  readonly takesUp: ReadonlyMap<number, { readonly duties: readonly string[]; readonly coming: number }>;
  readonly quorum: Decided<QuorumOfBody>;
  /** Notices about the meeting, waiting and sent. */
  readonly notices: readonly Pick<Notice, 'key' | 'kind' | 'to' | 'state'>[];
  /** UPNs of those who are called. */
  readonly called: readonly string[];
}

/** When a meeting is. */
export interface MeetingTime {
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
}

/** Why meetings are not changed. */
export type ReschedulingRefusal =
  | { readonly reason: 'meetingHeld'; readonly day: Day }
  | { readonly reason: 'meetingCancelled'; readonly day: Day }
  /** Nothing is backdated: no meeting is put where the clock has been. */
  | { readonly reason: 'inThePast'; readonly day: Day }
  | { readonly reason: 'endsBeforeItStarts'; readonly starts: ClockTime; readonly ends: ClockTime }
  | { readonly reason: 'nothingChanged' }
  | { readonly reason: 'placeStands' }
  | { readonly reason: 'noSuchMeeting' };
