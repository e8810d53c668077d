import type { Decided } from '../bodies/ruleSet';
import { addDays, dayOf, type Day, type Instant } from '../calendar';
import { isAmong, sameUpn } from '../people/person';
import { findPersonalId } from '../privacy/personalId';
import { notDecided, ok, refused, type NotDecided, type Result } from '../result';
import type { Row } from '../stored';

/** A remark on a draft of notes or minutes. The chair decides on it; silence is no remark. */
export interface Comment extends Row {
  readonly bodyNr: number;
  readonly meetingId: number;
  readonly edition: number;
  readonly upn: string;
  readonly name: string;
  readonly text: string;
  readonly madeAt: Instant;
  readonly answer: 'waiting' | 'taken' | 'notTaken';
  /** The chair's words to it. */
  readonly reply: string;
}

/** A comment round: a working draft, seen by those who attended, until the last day to 24:00. */
export interface CommentRound {
  readonly status: 'workingDraft';
  /** UPNs of those who may see and comment on it: those who attended. */
  readonly attended: readonly string[];
  readonly lastDay: Day;
}

export type CommentRefusal =
  | NotDecided<'commentDays'>
  | { readonly reason: 'didNotAttend' }
  | { readonly reason: 'roundOver'; readonly lastDay: Day }
  | { readonly reason: 'textMissing' }
  | { readonly reason: 'personalId' }
  | { readonly reason: 'notTheChair' }
  | { readonly reason: 'alreadyAnswered' }
  | { readonly reason: 'replyMissing' }
  | { readonly reason: 'roundGoesOn'; readonly lastDay: Day }
  | { readonly reason: 'commentsWaiting'; readonly count: number };

/** Opens a comment round of as many whole days as the body has decided, for those who attended and nobody else. */
export function openComments(
  now: Instant,
  attended: readonly string[],
  commentDays: Decided<number>,
): Result<CommentRound, CommentRefusal> {
  if (commentDays === null) return notDecided('commentDays');
  return ok({ status: 'workingDraft', attended, lastDay: addDays(dayOf(now), commentDays.value) });
}

/** Whether a round takes remarks still: its last day counts to 24:00. */
function roundState(now: Instant, { lastDay }: Pick<CommentRound, 'lastDay'>): 'open' | 'over' {
  return dayOf(now) > lastDay ? 'over' : 'open';
}

/** Somebody who attended makes a remark while the round goes on. */
export function comment(
  now: Instant,
  remark: Pick<Comment, 'upn' | 'text'>,
  round: CommentRound,
): Result<'made', CommentRefusal> {
  if (!isAmong(remark.upn, round.attended)) return refused({ reason: 'didNotAttend' });
  if (roundState(now, round) === 'over') return refused({ reason: 'roundOver', lastDay: round.lastDay });
  if (remark.text.trim() === '') return refused({ reason: 'textMissing' });
  return findPersonalId(remark.text) === 'found' ? refused({ reason: 'personalId' }) : ok('made');
}

/** The one who presided decides on a remark, once, and says why when it is not taken. */
export function answerComment(
  remark: Pick<Comment, 'answer'>,
  by: { readonly upn: string; readonly presider: string },
  answer: 'taken' | 'notTaken',
  reply: string,
): Result<Pick<Comment, 'answer' | 'reply'>, CommentRefusal> {
  if (!sameUpn(by.upn, by.presider)) return refused({ reason: 'notTheChair' });
  if (remark.answer !== 'waiting') return refused({ reason: 'alreadyAnswered' });
  if (answer === 'notTaken' && reply.trim() === '') return refused({ reason: 'replyMissing' });
  return ok({ answer, reply: reply.trim() });
}

/** How a round ended: the remarks taken, and those who said nothing, which is no remark. */
export interface ClosedRound {
  readonly taken: number;
  readonly notTaken: number;
  readonly silent: readonly string[];
}

/** Closes a round once its last day is over and the chair has answered every remark. */
export function closeComments(
  now: Instant,
  round: CommentRound,
  remarks: readonly Pick<Comment, 'upn' | 'answer'>[],
): Result<ClosedRound, CommentRefusal> {
  if (roundState(now, round) === 'open') return refused({ reason: 'roundGoesOn', lastDay: round.lastDay });
  const number = (answer: Comment['answer']): number => remarks.filter((one) => one.answer === answer).length;
  if (number('waiting') > 0) return refused({ reason: 'commentsWaiting', count: number('waiting') });
  const said = remarks.map((one) => one.upn);
  const silent = round.attended.filter((upn) => !isAmong(upn, said));
  return ok({ taken: number('taken'), notTaken: number('notTaken'), silent });
}
