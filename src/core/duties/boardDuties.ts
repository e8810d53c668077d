import type { Body } from '../bodies/body';
import { addDays, momentOf, type ClockTime, type Day, type Instant } from '../calendar';
import type { Meeting } from '../meetings/meeting';
import { approvalDue } from '../minutes/approving';
import type { Minutes } from '../minutes/minutes';
import { postingDue, postingTime, type Posting } from '../noticeBoards/posting';
import { isAmong } from '../people/person';
import type { Stored } from '../stored';
import type { Duty } from './duties';

/** What the duties after a meeting of a body that keeps minutes are worked out from. */
export interface BoardDutiesQuestion {
  readonly meeting: Pick<Stored<Meeting>, 'id' | 'day'>;
  readonly body: Pick<Body, 'nr' | 'rules'>;
  readonly minutes: Pick<Minutes, 'stage' | 'approvers' | 'signatures' | 'secretary' | 'approvedAt'>;
  readonly postings: readonly Pick<Posting, 'board' | 'posted' | 'removed'>[];
}

/** Approvers are reminded this many days before the last day to approve. */
const APPROVAL_AHEAD = 2;
/** For how many days a reminder about a notice board still says what is so. */
const STANDS = 14;

/**
 * The duties after a meeting: of those who have yet to approve the minutes, before the days decided are over; and of the
 * secretary, to post each notice by its last day and to take it down when its time is over (DEC-10, DEC-11). None where
 * the body has decided no such day.
 */
export function boardDutiesOf(question: BoardDutiesQuestion): readonly Duty[] {
  const { meeting, body, minutes, postings } = question;
  const { approval, postedWithinDays, noticeBoards } = body.rules;
  const due = minutes.stage === 'approval' ? approvalDue(meeting.day, approval) : null;
  const signed = minutes.signatures.map((one) => one.upn);
  const waiting = minutes.approvers.filter((upn) => !isAmong(upn, signed));
  const toApprove =
    due === null
      ? []
      : [dutyOf(question, 'minutesDueSoon', addDays(due.lastDay, -APPROVAL_AHEAD), addDays(due.lastDay, 1), waiting)];
  const postBy = minutes.approvedAt === null ? null : postingDue(minutes.approvedAt, postedWithinDays);
  const days = postings.flatMap((one): readonly Day[] => {
    if (one.posted === null) return postBy === null ? [] : [postBy.lastDay];
    const board = noticeBoards?.value.find(({ name }) => name === one.board);
    const time = board === undefined ? null : postingTime(one.posted, board);
    return time === null || one.removed !== null ? [] : [time.removableFrom];
  });
  const toPost = [...new Set(days)].map((on) =>
    dutyOf(question, 'noticesDue', on, addDays(on, STANDS), [minutes.secretary]),
  );
  return [...toApprove, ...toPost].sort((one, other) => one.dueAt - other.dueAt);
}

function dutyOf(
  { meeting, body }: BoardDutiesQuestion,
  kind: Duty['kind'],
  on: Day,
  until: Day,
  to: readonly string[],
): Duty {
  return {
    key: `${body.nr}:${meeting.id}:${kind}:${on}`,
    kind,
    bodyNr: body.nr,
    meetingId: meeting.id,
    day: on,
    dueAt: at(on, '08:00'),
    to: to.map((upn) => upn.toLowerCase()),
    supersededAt: at(until, '00:00'),
  };
}

function at(on: Day, time: string): Instant {
  return momentOf(on, time as ClockTime);
}
