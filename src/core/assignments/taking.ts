import { addDays, type Day } from '../calendar';
import type { Place } from '../matters/place';
import { sameUpn } from '../people/person';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';
import type { WorkingGroup } from '../workingGroups/workingGroup';
import type { Assignment } from './assignment';
import type { Commission, CommissionKind, Commissioner, Recipient, ReportBack } from './commission';

/** An assignment as it is kept: rows from before have no more than the assignment itself. */
export interface KeptAssignment extends Assignment {
  readonly kind: CommissionKind;
  readonly commissioner: Commissioner | null;
  readonly recipient: Recipient | null;
  readonly takesPartIn: string;
  readonly report: ReportBack | null;
}

/** What an assignment noted at a meeting has beside what was noted. */
export const PLAIN_ASSIGNMENT = {
  kind: 'task',
  commissioner: null,
  recipient: null,
  takesPartIn: '',
  report: null,
} as const satisfies Partial<KeptAssignment>;

/** The assignment with the one who gave it and the one who has it: the body that it belongs to, and the person named. */
export function commissionOf<Known extends KeptAssignment>(kept: Known, body: Place): Known & Commission {
  const { upn, who: name } = kept;
  return {
    ...kept,
    commissioner: kept.commissioner ?? { body, decisionKey: null },
    recipient: kept.recipient ?? { kind: 'person', upn, name },
  };
}

/** What somebody reported of an assignment. It reaches others when the agenda it lies on has gone out. */
export interface AssignmentReport extends Row {
  readonly assignmentId: number;
  readonly bodyNr: number;
  readonly on: Day;
  readonly by: string;
  readonly text: string;
}

/** A request for more time for an assignment or for a group's report, and what was answered. */
export interface TimeRequest extends Row {
  /** 0 where it is about the next report of a group. */
  readonly assignmentId: number;
  readonly groupId: number | null;
  readonly bodyNr: number;
  readonly what: string;
  readonly upn: string;
  readonly who: string;
  readonly asked: Day;
  readonly reason: string;
  readonly askedOn: Day;
  readonly answer: { readonly outcome: 'granted' | 'refused'; readonly text: string; readonly on: Day } | null;
}

export type TakingRefusal =
  | { readonly reason: 'notTheirs'; readonly who: string }
  | { readonly reason: 'alreadyDone' }
  | { readonly reason: 'notLater'; readonly due: Day }
  | { readonly reason: 'reasonMissing' }
  | { readonly reason: 'recipientMissing' }
  | { readonly reason: 'alreadyAnswered'; readonly on: Day }
  | { readonly reason: 'personalId' };

/** Whether somebody may speak for an assignment: the one who has it, or who follows up for the body that gave it. */
export function canSpeakFor(
  { upn, who, status }: Pick<Assignment, 'upn' | 'who' | 'status'>,
  asker: { readonly upn: string; readonly followsUp: 'yes' | 'no' },
): Result<'may', TakingRefusal> {
  const theirs = upn !== null && sameUpn(upn, asker.upn);
  if (!theirs && asker.followsUp === 'no') return refused({ reason: 'notTheirs', who });
  return status === 'done' ? refused({ reason: 'alreadyDone' }) : ok('may');
}

/** Whether more time can be asked for: a later day than the one there is, and one not past, with the reason why. */
export function canAskForTime(
  due: Day,
  request: { readonly asked: Day; readonly reason: string; readonly today: Day },
): Result<'may', TakingRefusal> {
  const earliest = due >= request.today ? addDays(due, 1) : addDays(request.today, 1);
  if (request.asked < earliest) return refused({ reason: 'notLater', due: earliest });
  if (request.reason.trim() === '') return refused({ reason: 'reasonMissing' });
  return findPersonalId(request.reason) === 'found' ? refused({ reason: 'personalId' }) : ok('may');
}

/** The same for the next report of a group at work, by those who may report for it (WG-08). */
export function canAskForGroup(
  { nextReport, status, name }: Pick<WorkingGroup, 'nextReport' | 'status' | 'name'>,
  request: Parameters<typeof canAskForTime>[1] & { readonly may: 'yes' | 'no' },
): Result<'may', TakingRefusal> {
  if (request.may === 'no') return refused({ reason: 'notTheirs', who: name });
  if (status === 'ended') return refused({ reason: 'alreadyDone' });
  return canAskForTime(nextReport ?? request.today, request);
}

/** Answers a request for more time, once; granted, the assignment is due on the day asked for. */
export function answerTime(
  request: Pick<TimeRequest, 'answer' | 'asked'>,
  answer: NonNullable<TimeRequest['answer']>,
): Result<{ readonly answer: NonNullable<TimeRequest['answer']>; readonly due: Day | null }, TakingRefusal> {
  if (request.answer !== null) return refused({ reason: 'alreadyAnswered', on: request.answer.on });
  if (answer.outcome === 'refused' && answer.text.trim() === '') return refused({ reason: 'reasonMissing' });
  if (findPersonalId(answer.text) === 'found') return refused({ reason: 'personalId' });
  return ok({ answer, due: answer.outcome === 'granted' ? request.asked : null });
}

/** Hands an assignment over to somebody else, who has it from then on. */
export function handOverTo(to: {
  readonly upn: string | null;
  readonly name: string;
}): Result<Pick<KeptAssignment, 'upn' | 'who' | 'recipient'>, TakingRefusal> {
  const name = to.name.trim();
  if (name === '') return refused({ reason: 'recipientMissing' });
  if (findPersonalId(name) === 'found') return refused({ reason: 'personalId' });
  return ok({ upn: to.upn, who: name, recipient: { kind: 'person', upn: to.upn, name } });
}
