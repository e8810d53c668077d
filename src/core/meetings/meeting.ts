import type { MeetingMode } from '../bodies/ruleSet';
import type { ClockTime, Day } from '../calendar';
import type { Row } from '../stored';

/**
 * The stages of a meeting, in the order they are passed. Whether it has been held is told by the clock. A cancelled one
 * (inställt) stays in the list: it has had its number, and people have been told of it.
 */
export const MEETING_STAGES = ['planned', 'agendaSent', 'notesPublished', 'cancelled'] as const;
export type MeetingStage = (typeof MEETING_STAGES)[number];

/** Number of the meeting of an assignment or document that is older than the product: no meeting here has it. */
export const BEFORE_THE_PRODUCT = 0;

/**
 * A turn that was handed over from a later day: the one who leaves has it to the end of `lastDay`. It says nothing once
 * the turn is another's than `to`: swapped, or given to somebody else.
 */
export interface TurnUntil {
  readonly upn: string;
  readonly lastDay: Day;
  readonly to: string;
}

/** A meeting of a body. Day and times are wall clock in Europe/Stockholm. */
export interface Meeting extends Row {
  readonly bodyNr: number;
  /** Partition key `0003-2026`. */
  readonly bodyYear: string;
  readonly title: string;
  readonly day: Day;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly mode: MeetingMode;
  readonly place: string | null;
  readonly stage: MeetingStage;
  /** UPN whose turn it is where the chair rotates; null where the chair's mandate decides (FSS-08, FSG-03). */
  readonly turnOf: string | null;
  /** Who has the turn until the one it was handed over to begins; null where it was not handed over. */
  readonly turnUntil: TurnUntil | null;
  /** UPN of the deputy who has taken over this meeting alone; null while the turn or the mandate decides (design decision 15). */
  readonly actingChair: string | null;
  /** Name of the one who chairs, for people who browse; rights are looked up, never read from here. */
  readonly chairName: string;
  /** Number of its papers in the register (Dnr); null or missing until somebody notes it. */
  readonly registrationNumber?: string | null;
}
