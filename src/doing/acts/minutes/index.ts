import type { minutesActs } from '../../../api/acts/minutes';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { approveImmediately, approveMinutes, correctMinutes, sendForApproval } from './approving';
import { chooseApprovers, closeMeeting, dropSection, numberAtOnce } from './closing';
import { answerComment, commentOnNotes, openCommentRound } from './commenting';
import { postNotice, removeNotice } from './posting';

/** From the end of a meeting to the notice boards. Who approves, comments or answers is a rule in core, not a role. */
export const aboutMinutes: ActsOf<typeof minutesActs> = {
  chooseApprovers: { about: 'meeting', needs: 'note', perform: chooseApprovers },
  closeMeeting: { about: 'meeting', needs: 'note', perform: closeMeeting },
  numberAtOnce: { about: 'item', needs: 'note', perform: numberAtOnce },
  approveImmediately: aboutRow(lists.sections, 'seeBody', approveImmediately),
  dropSection: aboutRow(lists.sections, 'note', dropSection),
  sendForApproval: { about: 'meeting', needs: 'note', perform: sendForApproval },
  approveMinutes: aboutRow(lists.minutes, 'seeBody', approveMinutes),
  correctMinutes: aboutRow(lists.minutes, 'note', correctMinutes),
  openCommentRound: { about: 'meeting', needs: 'note', perform: openCommentRound },
  commentOnNotes: aboutRow(lists.minutes, 'seeBody', commentOnNotes),
  answerComment: aboutRow(lists.comments, 'seeBody', answerComment),
  postNotice: aboutRow(lists.postings, 'note', postNotice),
  removeNotice: aboutRow(lists.postings, 'note', removeNotice),
};
