import { dayOf, type Day, type Instant } from '../calendar';
import { isAmong } from '../people/person';
import { ok, refused, type Result } from '../result';
import type { Signature } from './minutes';

/** A § that is approved at once, in the meeting, so that it can be carried out before the rest (DEC-14). */
export interface ImmediateSection {
  readonly itemId: number;
  /** Its number, given in the meeting; null while it has none. */
  readonly number: number | null;
  readonly item: 'open' | 'decided';
  /** Whether the meeting decided that this § is approved at once. */
  readonly approval: 'immediate' | 'withTheRest';
  readonly signatures: readonly Signature[];
}

export type ImmediateRefusal =
  | { readonly reason: 'notImmediate' }
  | { readonly reason: 'notYetDecided' }
  | { readonly reason: 'numberMissing' }
  | { readonly reason: 'notAnApprover'; readonly approvers: readonly string[] }
  | { readonly reason: 'alreadySigned' };

/** Signs one § at once. It may be sent out when every approver has signed; the rest of the minutes goes its own way. */
export function signImmediately(
  section: ImmediateSection,
  signature: Signature,
  approvers: readonly string[],
): Result<{ readonly state: 'waits' | 'mayBeSent'; readonly signatures: readonly Signature[] }, ImmediateRefusal> {
  if (section.approval !== 'immediate') return refused({ reason: 'notImmediate' });
  if (section.item === 'open') return refused({ reason: 'notYetDecided' });
  if (section.number === null) return refused({ reason: 'numberMissing' });
  if (!isAmong(signature.upn, approvers)) return refused({ reason: 'notAnApprover', approvers });
  const before = section.signatures.map((one) => one.upn);
  if (isAmong(signature.upn, before)) return refused({ reason: 'alreadySigned' });
  const all = [...before, signature.upn];
  const signatures = [...section.signatures, signature];
  return ok({ state: approvers.every((upn) => isAmong(upn, all)) ? 'mayBeSent' : 'waits', signatures });
}

/** The day an immediately approved § became final: that of its last signature, null while there is none. */
export function finalOn(section: Pick<ImmediateSection, 'signatures'>): Day | null {
  const moments: readonly Instant[] = section.signatures.map((one) => one.at);
  const last = [...moments].sort((one, other) => one - other).at(-1);
  return last === undefined ? null : dayOf(last);
}
