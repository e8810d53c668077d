import type { Day } from '../calendar';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';
import type { Proposition } from '../voting/propositions';
import type { PutQuestion } from '../voting/vote';
import type { ResolutionClause } from './clause';
import type { ConditionOnParty } from './conditions';
import type { NotDelegable } from './deciding';
import type { WarnedDecision } from './followUps';
import type { ResolutionMatter } from './ruleWords';
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
  /** What it is that rules name: `budget`, `activityPlan`; null for what needs no more than a majority. */
  readonly matter: ResolutionMatter | null;
  readonly kind: WarnedDecision['kind'];
  /** When and how the working committee was consulted about an employment; empty where it was not (SFB-16). */
  readonly consultationNote: string;
  /** The delegation order a manager is appointed under; empty where none is named (SFB-15). */
  readonly delegationOrder: string;
  /** Why it was decided without the consultation its rule asks for; empty where it was not (DEC-04). */
  readonly override: string;
  /** The questions put to the meeting, in order. */
  readonly propositions: readonly Proposition[];
  /** How each question came out, with its sum, in the order answered. */
  readonly outcomes: readonly PutQuestion[];
  readonly conditionalOn: readonly ConditionOnParty[];
  /** From when it has effect, where the decision says so (SFB-21). */
  readonly effectiveFrom: Day | null;
  readonly decidedOn: Day;
}
