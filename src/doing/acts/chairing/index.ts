import type { chairingActs } from '../../../api/acts/chairing';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { putIn } from './inserting';
import { answerToSwap, askToSwap } from './swapping';
import { takeOverMeeting } from './takingOver';

/** Who may is a matter of the meeting and the rota, not of a role alone: the rules in core say it, with the reason. */
export const aboutChairing: ActsOf<typeof chairingActs> = {
  takeOverMeeting: { about: 'meeting', needs: 'seeBody', perform: takeOverMeeting },
  swapTurns: { about: 'meeting', needs: 'seeBody', perform: askToSwap },
  answerSwap: aboutRow(lists.turnChanges, 'seeBody', answerToSwap),
  insertTurn: { about: 'meeting', needs: 'convene', perform: putIn },
};
