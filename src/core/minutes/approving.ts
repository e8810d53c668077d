import type { Approval, Decided, Rule, Source } from '../bodies/ruleSet';
import { addDays, dayOf, type Day } from '../calendar';
import { isAmong, sameUpn } from '../people/person';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import type { Minutes, MinutesStage, Signature } from './minutes';

export type ApprovalRule = Pick<Approval, 'by' | 'withinDays'> & {
  /** Minutes approvers beside the chair, null where it is not decided how many. */
  readonly approvers: number | null;
};

export type ApproverRefusal =
  | NotDecided<'approval'>
  | { readonly reason: 'tooFewApprovers'; readonly chosen: number; readonly needed: number; readonly source: Source }
  | { readonly reason: 'chosenTwice'; readonly upn: string }
  | { readonly reason: 'didNotServe'; readonly upn: string }
  | { readonly reason: 'secretaryApproves'; readonly upn: string };

/** Who wrote the minutes, who presided, and who served at the meeting: UPNs. */
export interface MeetingPeople {
  readonly secretary: string;
  readonly presider: string;
  readonly served: readonly string[];
}

/**
 * Who approves the minutes: members or serving substitutes of that meeting, never the one who wrote them, and as many
 * besides the one who presided as the body has decided, at least one: nobody approves their own minutes alone.
 */
export function chooseApprovers(
  approvers: readonly string[],
  { secretary, presider, served }: MeetingPeople,
  rule: Decided<ApprovalRule>,
): Result<readonly string[], ApproverRefusal> {
  if (rule === null) return notDecided('approval');
  const again = approvers.find((upn, place) => approvers.findIndex((one) => sameUpn(one, upn)) !== place);
  if (again !== undefined) return refused({ reason: 'chosenTwice', upn: again });
  if (isAmong(secretary, approvers)) return refused({ reason: 'secretaryApproves', upn: secretary });
  const stranger = approvers.find((upn) => !isAmong(upn, served));
  if (stranger !== undefined) return refused({ reason: 'didNotServe', upn: stranger });
  const chosen = approvers.filter((upn) => !sameUpn(upn, presider)).length;
  const needed = Math.max(1, rule.value.approvers ?? 1);
  if (chosen < needed) return refused({ reason: 'tooFewApprovers', chosen, needed, source: rule.source });
  return ok(approvers);
}

export type SigningRefusal =
  | NotDecided<'approval'>
  | { readonly reason: 'notInApproval'; readonly stage: MinutesStage }
  | { readonly reason: 'notAnApprover'; readonly approvers: readonly string[] }
  | { readonly reason: 'alreadySigned' }
  | {
      readonly reason: 'wrongWay';
      readonly by: Approval['by'];
      readonly needed: Approval['by'];
      readonly source: Source;
    };

/** The day minutes are to be approved by: so many calendar days after the meeting, that day included. */
export interface ApprovalDue {
  readonly lastDay: Day;
  readonly days: number;
  readonly source: Source;
}

/** What a signature leads to: approved once every approver has signed. A late one counts and is told. */
export interface Signed {
  readonly signatures: readonly Signature[];
  readonly stage: 'approval' | 'approved';
  readonly waitsFor: readonly string[];
  readonly timing: 'inTime' | 'late';
  readonly due: ApprovalDue;
}

/** When the minutes of a meeting are to be approved (within 14 days, where the rule set says so); null: not decided. */
export function approvalDue(meetingDay: Day, rule: Decided<ApprovalRule>): ApprovalDue | null {
  return rule === null ? null : dueBy(meetingDay, rule);
}

/** One of the minutes approvers named approves the minutes, by the way the body has decided, and nobody else does. */
export function signMinutes(
  minutes: Pick<Minutes, 'stage' | 'approvers' | 'signatures'>,
  signature: Signature,
  meetingDay: Day,
  rule: Decided<ApprovalRule>,
): Result<Signed, SigningRefusal> {
  if (rule === null) return notDecided('approval');
  const due = dueBy(meetingDay, rule);
  const { stage, approvers } = minutes;
  if (stage !== 'approval') return refused({ reason: 'notInApproval', stage });
  if (!isAmong(signature.upn, approvers)) return refused({ reason: 'notAnApprover', approvers });
  const before = minutes.signatures.map((one) => one.upn);
  if (isAmong(signature.upn, before)) return refused({ reason: 'alreadySigned' });
  const needed = rule.value.by;
  if (signature.by !== needed) return refused({ reason: 'wrongWay', by: signature.by, needed, source: rule.source });
  const waitsFor = approvers.filter((upn) => !isAmong(upn, [...before, signature.upn]));
  return ok({
    signatures: [...minutes.signatures, signature],
    stage: waitsFor.length === 0 ? 'approved' : 'approval',
    waitsFor,
    timing: dayOf(signature.at) <= due.lastDay ? 'inTime' : 'late',
    due,
  });
}

function dueBy(meetingDay: Day, { value, source }: Rule<ApprovalRule>): ApprovalDue {
  return { lastDay: addDays(meetingDay, value.withinDays), days: value.withinDays, source };
}
