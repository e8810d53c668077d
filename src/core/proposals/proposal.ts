import type { Day, Instant } from '../calendar';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';

/** A collaboration question, or a measure to carry out (FSS-04). */
export const PROPOSAL_KINDS = ['question', 'measure'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const PROPOSAL_STATUSES = [
  'submitted',
  'exceptionAsked',
  'accepted',
  'deferred',
  'referred',
  'declined',
  'answered',
  /** Taken back by the one who put it forward. */
  'withdrawn',
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** A question a participant has put before a meeting. It goes to the chair of that very meeting (AMB-17). */
export interface Proposal extends Row, Enclosable {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly meetingId: number;
  readonly title: string;
  readonly description: string;
  readonly kind: ProposalKind;
  readonly status: ProposalStatus;
  readonly submittedBy: string;
  readonly submitterName: string;
  /** Party the submitter stood for (FSS-20), or null. */
  readonly partyKey: string | null;
  readonly submittedAt: Instant;
  /** The last day that held when it was put forward, or null where the body has decided none. */
  readonly lastDay: Day | null;
  /** Why it was deferred, referred or declined, in the chair's words. */
  readonly reason: string;
  /** Where it was referred: name of a body or group. */
  readonly referredTo: string | null;
  readonly matterId: number | null;
}
