import type { Source } from '../core/bodies/source';
import type { Day } from '../core/calendar';
import type { ClauseOutcome } from '../core/decisions/clause';
import type { ConditionOnParty } from '../core/decisions/conditions';
import type { DecisionStanding } from '../core/decisions/following';
import type { DecisionTag } from '../core/decisions/tags';
import type { Theme } from '../core/yearWheel/entry';
import type { ActName } from './acts';
import type { Me, Unreadable } from './views';

/** The parties a decision hangs on, with what each has decided and one sentence that sums it up. */
export interface ConditionsView {
  readonly text: string;
  /** Whether this person may note what a party has decided. */
  readonly mayAnswer: boolean;
  readonly parties: readonly {
    readonly name: string;
    readonly answer: ConditionOnParty['answer'];
    readonly on: Day | null;
  }[];
}

/** A published decision. A masked one says nothing but its number and the ground. */
export interface DecisionRow {
  readonly id: string;
  readonly version: string;
  readonly face: 'open' | 'masked';
  /** The item it was taken on; of a masked one its number. */
  readonly title: string;
  /** What was decided; of a masked one the ground. */
  readonly text: string;
  readonly decidedOn: Day;
  /** Number of its § in the year; null for what notes tell. */
  readonly section: number | null;
  /** The meeting that took it; null where that was held before the product. */
  readonly meetingId: string | null;
  readonly theme: Theme | null;
  readonly tags: readonly DecisionTag[];
  /** The goals it serves, by what they are called (BAD-04). */
  readonly goals: readonly string[];
  readonly clauses: readonly { readonly nr: number; readonly text: string; readonly outcome: ClauseOutcome }[];
  readonly conditions: ConditionsView | null;
  readonly effectiveFrom: Day | null;
  readonly standing: DecisionStanding;
  /** What was to be done because of it. */
  readonly assignments: readonly {
    readonly id: string;
    readonly who: string;
    readonly what: string;
    readonly due: Day;
    readonly state: 'done' | 'open' | 'overdue';
  }[];
  /** How many members are to be told of it, and who is left; null where no rule asks for it (DEC-07). */
  readonly informed: {
    readonly of: number;
    readonly missing: readonly string[];
    readonly source: Source | null;
  } | null;
  readonly matterId: string | null;
  readonly may: readonly ActName[];
}

/** GET /api/bodies/<nr>/decisions: every published decision of a body, the latest first. One `$batch`. */
export interface DecisionsPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly decisions: readonly DecisionRow[];
  /** What the tags there are are called. */
  readonly tagTitles: Readonly<Partial<Record<DecisionTag, string>>>;
  readonly unreadable: readonly Unreadable[];
}
