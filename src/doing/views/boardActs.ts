import type { ActName } from '../../api/acts';
import { isAmong, sameUpn } from '../../core/people/person';
import { canNote } from '../../core/meetings/stages';
import type { BoardFacts } from '../board/facts';
import { keepsMinutes } from '../board/keeping';
import { attendedAt } from '../board/record';
import type { MeetingFacts } from '../meetings/facts';
import type { Standing } from '../meetings/standing';

type Open = Partial<Readonly<Record<ActName, boolean>>>;

/** Which acts of the room, and of the way from it to the notice boards, a meeting takes now. */
export function openAtBoard(facts: MeetingFacts, board: BoardFacts | undefined, { upn }: Standing): Open {
  const noting = canNote(facts.meeting.stage).ok;
  const leaving: Open = { noteConflict: noting, noteBack: noting };
  if (board === undefined) return leaving;
  const { minutes } = board;
  const stage = minutes?.stage ?? 'draft';
  const hasRound = (facts.body.rules.approval?.value.commentDays ?? null) !== null;
  // A correction goes the whole way again, also when the first edition has long been published.
  const going = noting || (minutes?.edition ?? 1) > 1;
  const round: Open = {
    openCommentRound: going && hasRound && stage === 'draft',
    commentOnNotes: stage === 'comment' && isAmong(upn, attendedAt(facts, board)),
    answerComment: stage === 'comment' && sameUpn(upn, minutes?.presider ?? ''),
  };
  if (keepsMinutes(facts) === 'notes') return { ...leaving, ...round };
  const open = noting && (stage === 'draft' || stage === 'comment');
  const isApprover = isAmong(upn, minutes?.approvers ?? []);
  const approved = stage === 'approved' || stage === 'noticed';
  return {
    ...round,
    noteConflict: open,
    noteBack: open,
    recordStay: open,
    namePresider: open,
    recordResolution: open,
    moveMotion: open,
    withdrawMotion: open,
    settleOrder: open,
    takeVote: open,
    decideClause: open,
    recordReservation: open,
    numberAtOnce: open,
    approveImmediately: isApprover && !approved,
    dropSection: !approved,
    chooseApprovers: open,
    closeMeeting: open,
    sendForApproval: going && stage === (hasRound ? 'comment' : 'draft'),
    approveMinutes: isApprover && stage === 'approval',
    correctMinutes: approved,
    postNotice: board.postings.some(({ posted }) => posted === null),
    removeNotice: board.postings.some(({ posted, removed }) => posted !== null && removed === null),
  };
}
