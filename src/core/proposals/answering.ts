import { rolesOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import { mayDo } from '../bodies/rights';
import type { RuleSet } from '../bodies/ruleSet';
import { dayOf, type Day, type Instant } from '../calendar';
import { chairOf, chairsMeeting } from '../meetings/chair';
import { hasBeenHeld } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Stored } from '../stored';
import type { Proposal, ProposalStatus } from './proposal';
import { TEXT_LENGTH, TITLE_LENGTH } from './submitting';

/** What the chair of the meeting says to a proposal. `to` is a later meeting, or the name of a body or group. */
export type ProposalAnswer =
  | { readonly kind: 'accept' }
  | { readonly kind: 'defer'; readonly to: Stored<Meeting> }
  | { readonly kind: 'refer'; readonly to: string }
  | { readonly kind: 'decline' };

export type AnswerRefusal =
  | { readonly reason: 'notTheChair'; readonly chairName: string | null }
  | { readonly reason: 'notOfThisMeeting' }
  | { readonly reason: 'alreadyAnswered'; readonly status: ProposalStatus }
  | { readonly reason: 'meetingHeld'; readonly day: Day }
  | { readonly reason: 'meetingCancelled'; readonly day: Day }
  | { readonly reason: 'noSuchLaterMeeting' }
  | { readonly reason: 'referredNowhere' }
  | { readonly reason: 'reasonMissing' }
  | { readonly reason: 'reasonTooLong'; readonly length: number }
  | { readonly reason: 'personalId' };

/** The answer of a person to a proposal before a meeting. */
export interface AnswerProposal {
  readonly now: Instant;
  readonly proposal: Stored<Proposal>;
  readonly meeting: Stored<Meeting>;
  readonly rules: RuleSet;
  readonly mandates: readonly Mandate[];
  readonly upn: string;
  readonly answer: ProposalAnswer;
  /** In the chair's words; the proposer gets it. */
  readonly reason: string;
}

/** What an answer changes on the proposal. */
export type AnsweredProposal = Pick<Proposal, 'actedBy' | 'status' | 'reason'> &
  Partial<Pick<Proposal, 'meetingId' | 'bodyYear' | 'referredTo'>>;

/** A deferred proposal waits again, for the chair of the meeting it was moved to. */
export const WAITING = ['submitted', 'exceptionAsked', 'deferred'] as const satisfies readonly ProposalStatus[];

/** Whether a proposal waits for the chair's answer. */
export function isWaiting(proposal: Pick<Proposal, 'status'>): boolean {
  return WAITING.some((status) => status === proposal.status);
}

/**
 * Answers a proposal: only the chair of that meeting or a deputy does (FSS-18, AMB-17), once, and says why unless it is
 * accepted. After the agenda has been sent an accepted one becomes a supplement; after the meeting it can be moved on,
 * never accepted.
 */
export function answerProposal(command: AnswerProposal): Result<AnsweredProposal, AnswerRefusal> {
  const { now, proposal, meeting, answer } = command;
  const allowed = canAnswer(command);
  if (!allowed.ok) return allowed;
  if (!isWaiting(proposal)) return refused({ reason: 'alreadyAnswered', status: proposal.status });
  if (answer.kind === 'accept' && meeting.stage === 'cancelled') {
    return refused({ reason: 'meetingCancelled', day: meeting.day });
  }
  if (answer.kind === 'accept' && hasBeenHeld(now, meeting) === 'held') {
    return refused({ reason: 'meetingHeld', day: meeting.day });
  }
  if (answer.kind === 'defer' && !isLaterMeeting(now, meeting, answer.to))
    return refused({ reason: 'noSuchLaterMeeting' });
  if (answer.kind === 'refer' && !isName(answer.to)) return refused({ reason: 'referredNowhere' });
  const reasoned = checkReason(command.reason, answer);
  if (!reasoned.ok) return reasoned;
  return ok({ actedBy: command.upn, reason: command.reason.trim(), ...outcomeOf(answer) });
}

/** Whether someone may answer the proposals of a meeting. */
function canAnswer(
  command: Pick<AnswerProposal, 'now' | 'proposal' | 'meeting' | 'rules' | 'mandates' | 'upn'>,
): Result<'may', AnswerRefusal> {
  const { now, proposal, meeting, rules, mandates, upn } = command;
  const today = dayOf(now);
  const asker = {
    roles: rolesOf(mandates, meeting.bodyNr, upn, today),
    chairsMeeting: chairsMeeting(upn, meeting, rules, mandates, today),
  };
  if (mayDo('answerProposal', asker) === 'no') {
    const chair = chairOf(meeting, rules, mandates, today);
    const chairName = mandates.find((mandate) => mandate.upn === chair)?.personName ?? null;
    return refused({ reason: 'notTheChair', chairName });
  }
  if (proposal.meetingId !== meeting.id) return refused({ reason: 'notOfThisMeeting' });
  return ok('may');
}

function isLaterMeeting(now: Instant, from: Stored<Meeting>, to: Stored<Meeting>): boolean {
  return to.bodyNr === from.bodyNr && to.day > from.day && hasBeenHeld(now, to) === 'notYet';
}

function isName(text: string): boolean {
  return text.trim() !== '' && text.trim().length <= TITLE_LENGTH && findPersonalId(text) === 'none';
}

function checkReason(reason: string, answer: ProposalAnswer): Result<'stands', AnswerRefusal> {
  if (findPersonalId(reason) === 'found') return refused({ reason: 'personalId' });
  if (reason.trim() === '' && answer.kind !== 'accept') return refused({ reason: 'reasonMissing' });
  if (reason.trim().length > TEXT_LENGTH) return refused({ reason: 'reasonTooLong', length: reason.trim().length });
  return ok('stands');
}

function outcomeOf(answer: ProposalAnswer): Omit<AnsweredProposal, 'actedBy' | 'reason'> {
  switch (answer.kind) {
    case 'accept':
      return { status: 'accepted' };
    case 'defer':
      return { status: 'deferred', meetingId: answer.to.id, bodyYear: answer.to.bodyYear };
    case 'refer':
      return { status: 'referred', referredTo: answer.to.trim() };
    case 'decline':
      return { status: 'declined' };
  }
}
