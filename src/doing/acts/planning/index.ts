import type { planningActs } from '../../../api/acts/planning';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { answerPlannedDates, askPlannedDates } from './asking';
import { inviteToMeetings } from './inviting';
import { planOne } from './planningYear';
import { dropPlannedDates, enterPlannedDates, movePlannedDate } from './settling';

/** Those who call the body together plan its year; whoever serves it answers when they can. */
export const aboutPlanning: ActsOf<typeof planningActs> = {
  planYear: { about: 'body', needs: 'convene', perform: planOne },
  askPlannedDates: { about: 'body', needs: 'convene', perform: askPlannedDates },
  answerPlannedDates: aboutRow(lists.yearPlans, 'seeBody', answerPlannedDates),
  movePlannedDate: aboutRow(lists.yearPlans, 'convene', movePlannedDate),
  enterPlannedDates: aboutRow(lists.yearPlans, 'convene', enterPlannedDates),
  dropPlannedDates: aboutRow(lists.yearPlans, 'convene', dropPlannedDates),
  inviteToMeetings: { about: 'body', needs: 'convene', perform: inviteToMeetings },
};
