import type { Decided, Source } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import type { Row } from '../stored';
import { inRule } from './ruleWords';
import type { DecisionTag } from './tags';

/** That a member has been informed of a decision: one row per member, with the day it was sent (DEC-07). */
export interface InformationSent extends Row {
  readonly bodyNr: number;
  readonly decisionId: number;
  readonly partyKey: string;
  readonly sentOn: Day;
}

/** How far the duty to inform the members has come: who has been sent it, and who is left. */
export interface InformationDuty {
  readonly state: 'none' | 'open' | 'done' | 'notDecided';
  readonly sent: readonly Pick<InformationSent, 'partyKey' | 'sentOn'>[];
  /** Party keys of members nothing has been sent to. */
  readonly missing: readonly string[];
  readonly of: number;
  readonly source: Source | null;
}

/** Tags that bring the duty to inform with them: general planning, and questions of greater weight (DEC-07). */
const TO_BE_TOLD = ['generalPlanning', 'greaterWeight'] as const satisfies readonly DecisionTag[];

/** What a board owes its members after a decision of weight: each of them is told, and the day is kept (DEC-07). `rule` lists what they are told of. */
export function informationDuty(
  tags: readonly DecisionTag[],
  members: readonly string[],
  sent: readonly Pick<InformationSent, 'partyKey' | 'sentOn'>[],
  rule: Decided<readonly string[]>,
): InformationDuty {
  const nothing = { sent: [], missing: [], of: 0, source: null };
  const weighty = TO_BE_TOLD.filter((tag) => tags.includes(tag));
  if (weighty.length === 0) return { ...nothing, state: 'none' };
  if (rule === null) return { ...nothing, state: 'notDecided' };
  if (!weighty.some((tag) => inRule(rule.value, tag) !== undefined)) return { ...nothing, state: 'none' };
  const told = sent.filter((one) => members.includes(one.partyKey));
  const missing = members.filter((partyKey) => !told.some((one) => one.partyKey === partyKey));
  const state = missing.length === 0 ? 'done' : 'open';
  return { state, sent: told, missing, of: members.length, source: rule.source };
}

/** What is said beside a decision before it is taken: neither stops it. */
export type DecisionWarning =
  /** The association may not stand surety nor take loans beyond normal credits (FIN-10). */
  | { readonly reason: 'suretyOrLoan'; readonly source: Source }
  /** Staff are employed by the manager in consultation with the working committee (SFB-16). */
  | { readonly reason: 'consultationNoteMissing'; readonly source: Source }
  /** The manager leads by a delegation order, which the appointment names (SFB-15). */
  | { readonly reason: 'delegationOrderMissing'; readonly source: Source };

/** What a decision carries that the warnings ask for. */
export interface WarnedDecision {
  readonly kind: 'appointManager' | 'other';
  readonly tags: readonly DecisionTag[];
  /** When and how the working committee was consulted about an employment; empty where it was not. */
  readonly consultationNote: string;
  /** The delegation order a manager is appointed under; empty where none is named. */
  readonly delegationOrder: string;
}

/** The rules the warnings rest on; null where the association has none. */
export interface WarningRules {
  readonly noSuretyOrLoan: Decided<'warn'>;
  readonly employment: Decided<'inConsultation'>;
  readonly manager: Decided<'byDelegationOrder'>;
}

/** What is to be said before a decision is taken, each with the clause it rests on (FIN-10, SFB-15, SFB-16). */
export function warningsOf(decision: WarnedDecision, rules: WarningRules): readonly DecisionWarning[] {
  const found: DecisionWarning[] = [];
  if (rules.noSuretyOrLoan !== null && decision.tags.includes('suretyOrLoan')) {
    found.push({ reason: 'suretyOrLoan', source: rules.noSuretyOrLoan.source });
  }
  if (rules.employment !== null && decision.tags.includes('employment') && decision.consultationNote.trim() === '') {
    found.push({ reason: 'consultationNoteMissing', source: rules.employment.source });
  }
  if (rules.manager !== null && decision.kind === 'appointManager' && decision.delegationOrder.trim() === '') {
    found.push({ reason: 'delegationOrderMissing', source: rules.manager.source });
  }
  return found;
}
