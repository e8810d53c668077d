import type { Day } from '../core/calendar';
import type { TimingState } from '../core/proposals/timing';
import type { ActName } from './acts';
import type { Me, MeetingSummary, ProposalView, RuleFact, Unreadable } from './views';

/** A proposal with its meeting, how it came in, and what this person may do with it now. */
export interface ProposalRow extends ProposalView {
  /** The day of its meeting; null where the meeting lies outside the years that were read. */
  readonly meetingDay: Day | null;
  /** Against the last day that held when it was put forward; `late` is shown with the rule. */
  readonly cameIn: Exclude<TimingState, 'closed'>;
  /** The matter it became, for those who prepare; null for others and where there is none. */
  readonly matterId: string | null;
  readonly may: readonly ActName[];
}

/** A meeting ahead that a proposal can be put before now. */
export interface OpenMeeting extends Pick<MeetingSummary, 'id' | 'version' | 'title' | 'day' | 'chairName'> {
  readonly lastDay: Day | null;
  readonly timing: Exclude<TimingState, 'closed'>;
}

/** GET /api/bodies/<nr>/proposals?year=2026: the proposals of a body, as far as this person may see them. One `$batch`. */
export interface ProposalsPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  /** The year of the meetings they are before; null for last year to next. */
  readonly year: number | null;
  /** How many days before a meeting proposals are to be in; null where the body has not decided. */
  readonly proposalDaysBefore: RuleFact<number> | null;
  /** Those that wait first, then the meeting last in time. */
  readonly proposals: readonly ProposalRow[];
  readonly meetings: readonly OpenMeeting[];
  readonly may: readonly ActName[];
  readonly unreadable: readonly Unreadable[];
}
