import type { ClockTime, Day, Instant } from '../calendar';
import type { Row } from '../stored';

/** The stages of minutes, in the order they are passed. A body's comment round may be none. */
export const MINUTES_STAGES = ['draft', 'comment', 'approval', 'approved', 'noticed'] as const;
export type MinutesStage = (typeof MINUTES_STAGES)[number];

/** The approval of one minutes approver, by the way the body has decided. */
export interface Signature {
  readonly upn: string;
  readonly by: 'eSignature' | 'paper' | 'mail';
  readonly at: Instant;
}

/** One edition of the minutes or notes of a meeting. */
export interface Minutes extends Row {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly meetingId: number;
  /** 1 for the first; a correction after approval is a new edition. */
  readonly edition: number;
  readonly stage: MinutesStage;
  /** UPN of the one who wrote them. */
  readonly secretary: string;
  /** UPN of the one who presided; empty while nobody is known to. */
  readonly presider: string;
  /** UPNs of the minutes approvers chosen at the meeting. */
  readonly approvers: readonly string[];
  readonly signatures: readonly Signature[];
  /** Last whole day of the comment round, null where there is or was none. */
  readonly commentsLastDay: Day | null;
  /** When the approvers were asked to approve this edition; missing or null while they have not been. */
  readonly sentForApprovalAt?: Instant | null;
  /** When the chair closed the meeting, null while nobody has noted it. */
  readonly closed: ClockTime | null;
  readonly approvedAt: Instant | null;
  /** What a later edition corrects and why; empty for the first. */
  readonly correction: string;
}
