import type { Source } from '../core/bodies/source';
import type { ClockTime, Day, Instant } from '../core/calendar';
import type { Presence } from '../core/meetings/attendance';
import type { PartyAnswerKind } from '../core/participation/answer';
import type { GuestState } from '../core/participation/guest';
import type { RemarkKind, RemarkState } from '../core/preparing/remark';

/** Who comes for what, as far as this person sees the lines it is about. */
export interface ParticipationView {
  /** Keys of the parties this person may answer for. */
  readonly answersFor: readonly string[];
  /** How every party stands to every line that concerns it; `name` is that of an extra person for that line. */
  readonly answers: readonly {
    readonly itemId: string;
    readonly partyKey: string;
    readonly answer: PartyAnswerKind | 'notAnswered';
    readonly name: string;
  }[];
  /** Lines that a party is concerned by and nobody comes for, a sentence each. */
  readonly gaps: readonly { readonly itemId: string; readonly partyKey: string; readonly text: string }[];
  /** Who has said that they do not come, whatever lines the agenda has: a sentence each. */
  readonly away: readonly string[];
  /** Where answers, invitations and attendance do not agree, a sentence each. */
  readonly disagreements: readonly string[];
  /** Who is expected, to note attendance from. */
  readonly expected: readonly {
    readonly partyKey: string | null;
    readonly presence: Presence;
    readonly name: string;
  }[];
  readonly guests: readonly {
    readonly id: string;
    readonly version: string;
    readonly name: string;
    readonly organisation: string;
    readonly itemId: string | null;
    readonly state: GuestState;
    readonly reason: string;
  }[];
}

/** Which of those who prepare together have signed off the draft. It stops nobody from sending. */
export interface PreparationView {
  readonly signedOff: number;
  readonly of: number;
  /** Last day to sign off, so that the agenda goes out in time; null where that is not decided. */
  readonly dueDay: Day | null;
  readonly preparers: readonly {
    readonly upn: string;
    readonly name: string;
    readonly standing: 'signedOff' | 'signedEarlierDraft' | 'notYet';
    readonly at: Instant | null;
    /** Lines that have changed since they signed off. */
    readonly changed: readonly string[];
  }[];
  readonly source: Source;
}

/** A comment on a line of the draft, or another wording of one part of it. */
export interface RemarkView {
  readonly id: string;
  readonly version: string;
  readonly itemId: string;
  readonly kind: RemarkKind;
  readonly text: string;
  readonly name: string;
  readonly mine: boolean;
  readonly madeAt: Instant;
  readonly state: RemarkState;
}

/** Who was there for a party, or a guest (then `partyKey` is null). */
export interface AttendanceView {
  readonly id: string;
  readonly version: string;
  readonly partyKey: string | null;
  readonly presence: Presence;
  readonly name: string;
  /** When they came late or left early; null where they did not. */
  readonly arrived: ClockTime | null;
  readonly left: ClockTime | null;
}
