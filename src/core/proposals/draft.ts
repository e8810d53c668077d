import type { Question } from '../asking/question';
import type { Instant } from '../calendar';
import type { Row } from '../stored';
import type { ProposalKind } from './proposal';

/**
 * What a person is about to propose and has not said yes to: remembered a day, for that person alone; no proposal. With
 * `asks` it is an open question about something else.
 */
export interface ProposalDraft extends Row {
  readonly upn: string;
  /** Number of the body, or null while it is open which body is meant. */
  readonly bodyNr: number | null;
  readonly meetingId: number | null;
  readonly title: string;
  readonly description: string;
  readonly kind: ProposalKind;
  readonly askedAt: Instant;
  /** Channel it was said in, or null for the personal chat. */
  readonly saidIn: string | null;
  /** The card in the personal chat that shows it, so that it can be replaced. */
  readonly cardActivityId: string | null;
  readonly state: 'pending' | 'confirmed' | 'dropped';
  /** An open question that is no proposal: its title is the question's, and its description what became of it. */
  readonly asks: Question | null;
}
