import type { Body } from '../bodies/body';
import { subjectOf } from '../bodies/initiative';
import type { Mandate } from '../bodies/mandate';
import type { Day, Instant } from '../calendar';
import { hasBegun } from '../meetings/deadlines';
import type { Meeting } from '../meetings/meeting';
import { sameUpn } from '../people/person';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Stored } from '../stored';
import { isWaiting } from './answering';
import type { Proposal, ProposalStatus } from './proposal';
import { checkWording, submitProposal, TEXT_LENGTH, type ProposingRefusal } from './submitting';

export type RevisingRefusal =
  | ProposingRefusal
  | { readonly reason: 'notYours'; readonly who: string }
  | { readonly reason: 'alreadyAnswered'; readonly status: ProposalStatus }
  | { readonly reason: 'meetingBegun'; readonly day: Day }
  | { readonly reason: 'thereAlready'; readonly day: Day };

/** Who wants to do something with a proposal that was handed in, and the meeting it is before now. */
export interface Revising {
  readonly now: Instant;
  readonly proposal: Stored<Proposal>;
  readonly meeting: Stored<Meeting>;
  readonly upn: string;
}

/** Where a proposal is to go, as whoever put it forward stands there. */
export interface MoveTo {
  readonly body: Body;
  readonly meeting: Stored<Meeting> | undefined;
  readonly nextMeeting: Stored<Meeting> | undefined;
  readonly mandates: readonly Mandate[];
  readonly asException: 'ask' | 'no';
}

/** Whoever put a proposal forward may change, move or withdraw it until the chair has answered or the meeting has begun. */
export function mayRevise({ now, proposal, meeting, upn }: Revising): Result<'may', RevisingRefusal> {
  if (!sameUpn(proposal.submittedBy, upn)) return refused({ reason: 'notYours', who: proposal.submitterName });
  if (!isWaiting(proposal)) return refused({ reason: 'alreadyAnswered', status: proposal.status });
  if (hasBegun(now, meeting) === 'begun') return refused({ reason: 'meetingBegun', day: meeting.day });
  return ok('may');
}

/** Gives a proposal other words. When it came in, and so whether it was in time (FSS-21), stays as it was. */
export function reword(
  revising: Revising,
  words: Partial<Pick<Proposal, 'title' | 'description' | 'kind'>>,
): Result<Pick<Proposal, 'title' | 'description' | 'kind'>, RevisingRefusal> {
  const may = mayRevise(revising);
  if (!may.ok) return may;
  const { title, description, kind } = { ...revising.proposal, ...words };
  const worded = checkWording(title, description);
  return worded.ok ? ok({ title: title.trim(), description: description.trim(), kind }) : worded;
}

/** Takes a proposal back. It stays in the list with its reason: what came in is not destroyed. */
export function withdraw(
  revising: Revising,
  reason: string,
): Result<Pick<Proposal, 'status' | 'reason'>, RevisingRefusal> {
  const may = mayRevise(revising);
  if (!may.ok) return may;
  if (findPersonalId(reason) === 'found') return refused({ reason: 'personalId' });
  return ok({ status: 'withdrawn', reason: reason.trim().slice(0, TEXT_LENGTH) });
}

type Moved = Pick<Proposal, 'bodyNr' | 'bodyYear' | 'meetingId' | 'status' | 'lastDay' | 'submitterName' | 'partyKey'>;

/** Puts a proposal before another meeting or body, by the rules and the last day that hold there (FSS-21, ESC-03). */
export function moveTo(revising: Revising, to: MoveTo): Result<Moved, RevisingRefusal> {
  const may = mayRevise(revising);
  if (!may.ok) return may;
  const { now, proposal, upn } = revising;
  const { title, description, kind, key } = proposal;
  if (to.meeting?.id === proposal.meetingId) return refused({ reason: 'thereAlready', day: to.meeting.day });
  const subject = subjectOf(title, description);
  const put = submitProposal({ ...to, now, upn, subject, title, description, kind, key });
  if (!put.ok) return put;
  const { bodyNr, bodyYear, meetingId, status, lastDay, submitterName, partyKey } = put.value;
  return ok({ bodyNr, bodyYear, meetingId, status, lastDay, submitterName, partyKey });
}
