import type { Day } from '../calendar';
import { ok, refused, type Result } from '../result';

/** A party whose own decision another decision hangs on (SFB-20). */
export interface ConditionOnParty {
  readonly partyKey: string;
  readonly answer: 'awaited' | 'approved' | 'refused';
  /** Day of the party's own decision, null while it is awaited. */
  readonly on: Day | null;
  /** Where that decision is written; empty while it is awaited. */
  readonly reference: string;
}

/** How far a conditional decision has come: `formed` when every party has approved (SFB-19), `failed` when one has refused. */
export interface ConditionState {
  readonly state: 'unconditional' | 'awaited' | 'formed' | 'failed';
  readonly approved: number;
  readonly of: number;
  /** Party keys of those who have not answered. */
  readonly awaited: readonly string[];
  /** Day of the last approval, once all have approved. */
  readonly formedOn: Day | null;
}

export type ConditionRefusal =
  | { readonly reason: 'notACondition'; readonly partyKey: string }
  | { readonly reason: 'alreadyAnswered'; readonly partyKey: string; readonly on: Day | null };

/** The conditions of a decision taken provided that the parties named decide the same ("under förutsättning att…"). */
export function conditionsOn(parties: readonly string[]): readonly ConditionOnParty[] {
  return [...new Set(parties)].map((partyKey) => ({ partyKey, answer: 'awaited', on: null, reference: '' }));
}

/** Records a party's own decision, once. It may be older than the condition: a council may have decided first (SFB-21). */
export function answerCondition(
  conditions: readonly ConditionOnParty[],
  answer: ConditionOnParty & { readonly answer: 'approved' | 'refused'; readonly on: Day },
): Result<readonly ConditionOnParty[], ConditionRefusal> {
  const { partyKey } = answer;
  const asked = conditions.find((one) => one.partyKey === partyKey);
  if (asked === undefined) return refused({ reason: 'notACondition', partyKey });
  if (asked.answer !== 'awaited') return refused({ reason: 'alreadyAnswered', partyKey, on: asked.on });
  return ok(conditions.map((one) => (one.partyKey === partyKey ? answer : one)));
}

/** Where a conditional decision stands: formed at 4/4 and not before (SFB-19, SFB-20). */
export function conditionState(conditions: readonly ConditionOnParty[]): ConditionState {
  const approvals = conditions.filter((one) => one.answer === 'approved');
  const awaited = conditions.filter((one) => one.answer === 'awaited').map((one) => one.partyKey);
  const sum = { approved: approvals.length, of: conditions.length, awaited };
  if (conditions.length === 0) return { ...sum, state: 'unconditional', formedOn: null };
  if (conditions.some((one) => one.answer === 'refused')) return { ...sum, state: 'failed', formedOn: null };
  if (awaited.length > 0) return { ...sum, state: 'awaited', formedOn: null };
  const days = approvals.flatMap((one) => (one.on === null ? [] : [one.on])).sort();
  return { ...sum, state: 'formed', formedOn: days.at(-1) ?? null };
}
