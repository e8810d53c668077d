import { addDays, dayOf, type Instant } from '../../core/calendar';
import { approvalDue } from '../../core/minutes/approving';
import type { CommentRound } from '../../core/minutes/comments';
import type { Minutes } from '../../core/minutes/minutes';
import { faultsIn, type RecordFault } from '../../core/minutes/sectionRecord';
import { standingMotions } from '../../core/voting/motion';
import { representativesOf } from '../../core/bodies/holding';
import type { MeetingFacts } from '../meetings/facts';
import type { BoardFacts } from './facts';

/** What an item must not go to approval with. */
export interface ItemFault {
  readonly itemId: number;
  readonly title: string;
  readonly fault: RecordFault;
}

/** The faults of all items of a meeting, in the order of the agenda. */
export function faultsOf({ items }: MeetingFacts, board: BoardFacts): readonly ItemFault[] {
  return items.flatMap(({ id, title }) => {
    const motions = standingMotions(board.motions, id);
    const resolution = board.resolutions.find((one) => one.itemId === id) ?? { clauses: [], outcomes: [] };
    const votes = board.votes.filter((one) => one.itemId === id);
    const away = board.away.filter((one) => one.itemId === id);
    return faultsIn({ motions, resolution, votes, away }).map((fault) => ({ itemId: id, title, fault }));
  });
}

/** UPNs of those who attended: as their times say, or else the representatives of the parties noted as there. */
export function attendedAt(
  { attendance, mandates, body, meeting }: MeetingFacts,
  { stays }: BoardFacts,
): readonly string[] {
  if (stays.length > 0) return [...new Set(stays.map((stay) => stay.upn))];
  const there = new Set(attendance.filter((one) => one.presence === 'representative').map((one) => one.partyKey));
  const held = representativesOf(mandates, body.nr, meeting.day).filter((one) => there.has(one.partyKey));
  return [...new Set(held.map((one) => one.upn))];
}

/** The comment round that is or was held on an edition; undefined where there was none. */
export function roundOf(facts: MeetingFacts, board: BoardFacts): CommentRound | undefined {
  const lastDay = board.minutes?.commentsLastDay ?? null;
  return lastDay === null ? undefined : { status: 'workingDraft', attended: attendedAt(facts, board), lastDay };
}

/** Remarks on the edition in question. */
export function remarksOn({ comments }: BoardFacts, { edition }: Pick<Minutes, 'edition'>) {
  return comments.filter((one) => one.edition === edition);
}

/** The last day the minutes are to be approved by, and whether it has passed; null where nobody has decided it. */
export function approvalTime({ meeting, body }: MeetingFacts, now: Instant) {
  const due = approvalDue(meeting.day, body.rules.approval);
  return due === null ? null : { ...due, late: dayOf(now) > due.lastDay, reminder: addDays(due.lastDay, -2) };
}
