import type { Day } from '../../core/calendar';
import type { ClauseRefusal, ClauseVerdict } from '../../core/decisions/clause';
import type { ConditionRefusal, ConditionState } from '../../core/decisions/conditions';
import type { ConsultationRefusal } from '../../core/decisions/consultation';
import type { DecidingRefusal } from '../../core/decisions/deciding';
import type { DecisionWarning, InformationDuty } from '../../core/decisions/followUps';
import type { ReachingRefusal } from '../../core/decisions/reaching';
import type { Said } from '../said';

/** What is said of how a body decides, and of what follows. Parties in refusals and duties are names. */
export interface ResolutionTexts {
  readonly clausesMissing: string;
  readonly decidingBegun: string;
  readonly warned: string;
  readonly warning: Readonly<Record<DecisionWarning['reason'], string>>;
  readonly deciding: Said<DecidingRefusal>;
  readonly reaching: Said<ReachingRefusal>;
  readonly consultation: Said<ConsultationRefusal>;
  readonly clause: Said<ClauseRefusal>;
  readonly condition: Said<ConditionRefusal>;
  readonly conditions: (state: ConditionState) => string;
  readonly informed: (partyName: string, duty: InformationDuty) => string;
  readonly beforeDecided: (on: Day) => string;
  readonly useResolution: string;
  readonly done: {
    readonly proposed: (clauses: number) => string;
    readonly decided: (nr: number, verdict: ClauseVerdict['kind'], open: number, carried: number) => string;
    readonly consulted: (partyName: string, held: number, of: number) => string;
  };
}
