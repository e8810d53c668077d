import type { Instant } from '../calendar';
import type { Row } from '../stored';

/** How a party takes part in a line of an agenda (FSS-15, FSS-16). */
export const PARTY_ANSWERS = ['representative', 'named', 'notNeeded'] as const;
export type PartyAnswerKind = (typeof PARTY_ANSWERS)[number];

/** What a party has answered for one line of the agenda. A later answer stands instead of an earlier. */
export interface PartyAnswer extends Row {
  readonly meetingId: number;
  readonly itemId: number;
  readonly partyKey: string;
  readonly answer: PartyAnswerKind;
  /** Name of the extra person who comes for that line alone; empty for the other answers (FSS-15). */
  readonly name: string;
  readonly answeredBy: string;
  readonly at: Instant;
}

/** How one party stands to one line. */
export type PartyStanding =
  | { readonly itemId: number; readonly partyKey: string; readonly answer: 'representative' | 'notNeeded' }
  | { readonly itemId: number; readonly partyKey: string; readonly answer: 'named'; readonly name: string }
  | { readonly itemId: number; readonly partyKey: string; readonly answer: 'notAnswered' };
