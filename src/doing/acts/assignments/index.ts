import type { assignmentActs } from '../../../api/acts/assignments';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { giveCommission } from './commissioning';
import { answerIdea, leaveIdea } from './ideas';
import { answerMoreTime, askMoreTime, handOverAssignment } from './moreTime';
import { reportReceived } from './received';
import { remindLate } from './reminding';
import { closeAssignment, reportAssignment } from './reporting';

/** Assignments: whoever has one reports it, and those who follow up for the body answer. */
export const aboutAssignments: ActsOf<typeof assignmentActs> = {
  giveCommission: { about: 'body', needs: 'followUp', perform: giveCommission },
  reportReceived: aboutRow(lists.receivedCommissions, 'seeBody', reportReceived),
  reportAssignment: aboutRow(lists.assignments, 'seeBody', reportAssignment),
  askMoreTime: aboutRow(lists.assignments, 'seeBody', askMoreTime),
  answerMoreTime: aboutRow(lists.timeRequests, 'followUp', answerMoreTime),
  handOverAssignment: aboutRow(lists.assignments, 'seeBody', handOverAssignment),
  closeAssignment: aboutRow(lists.assignments, 'followUp', closeAssignment),
  remindLate: { about: 'body', needs: 'followUp', perform: remindLate },
  leaveIdea: { about: 'body', needs: 'seeBody', alsoFor: 'theRegister', perform: leaveIdea },
  answerIdea: aboutRow(lists.ideas, 'seeBody', answerIdea),
};
