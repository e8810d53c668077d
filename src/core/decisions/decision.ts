import type { Day } from '../calendar';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';
import type { PutQuestion } from '../voting/vote';
import type { Theme } from '../yearWheel/entry';
import type { ResolutionClause } from './clause';
import type { ConditionOnParty } from './conditions';
import type { DecisionTag } from './tags';

/** A published decision or agreement of a meeting. */
export interface Decision extends Row, Enclosable {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly meetingId: number;
  readonly matterId: number | null;
  readonly itemTitle: string;
  readonly text: string;
  readonly theme: Theme | null;
  readonly decidedOn: Day;
  /** Number of its § in the year; null for what notes tell. */
  readonly section: number | null;
  /** Its att-clauses, each with how it was decided; none for what notes tell. */
  readonly clauses: readonly ResolutionClause[];
  readonly tags: readonly DecisionTag[];
  readonly outcomes: readonly PutQuestion[];
  readonly conditionalOn: readonly ConditionOnParty[];
  readonly effectiveFrom: Day | null;
  /** Keys of the goals it serves (BAD-04). */
  readonly goals?: readonly string[];
  /** From which day it can no longer be appealed (laga kraft): set by a person alone; null until then. */
  readonly legalForceOn?: Day | null;
  /** UPN of the one who found so. */
  readonly legalForceBy?: string | null;
}

/** What a decision from notes has of what only minutes say: nothing. */
export const FROM_NOTES = {
  section: null,
  clauses: [],
  tags: [],
  outcomes: [],
  conditionalOn: [],
  effectiveFrom: null,
} as const satisfies Partial<Decision>;
