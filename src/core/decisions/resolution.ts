import type { Day } from '../calendar';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';
import type { MajorityMatter, VoteOutcome } from '../voting/majority';
import type { ResolutionClause } from './clause';
import type { ConditionOnParty } from './conditions';
import type { NotDelegable } from './deciding';
import type { DecisionTag } from './tags';

/** A decision of a body that keeps minutes: what stands in its §, clause by clause, with how it was reached. */
export interface Resolution extends Row, Enclosable {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly meetingId: number;
  readonly itemId: number;
  readonly matterId: number | null;
  readonly title: string;
  readonly clauses: readonly ResolutionClause[];
  readonly tags: readonly DecisionTag[];
  /** What it is about that cannot be delegated (SFB-10); empty for what can. */
  readonly subjects: readonly NotDelegable[];
  /** As the rule of majorities names it: `budget`, `activityPlan`; null for what needs no more than a majority. */
  readonly matter: MajorityMatter;
  /** How each question put came out, with its sum, in the order put. */
  readonly outcomes: readonly VoteOutcome[];
  readonly conditionalOn: readonly ConditionOnParty[];
  /** From when it has effect, where the decision says so (SFB-21). */
  readonly effectiveFrom: Day | null;
  readonly decidedOn: Day;
}
