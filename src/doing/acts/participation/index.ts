import type { participationActs } from '../../../api/acts/participation';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { tellAbsence } from './absence';
import { attachAnnex, removeAnnex } from './annexes';
import { answerAgenda } from './answering';
import { answerGuest, requestGuest } from './guests';
import { answerRemark, remarkOnItem } from './remarks';
import { signOff } from './signingOff';

/** Who may is a rule of core: a party's own people, the chair of that very meeting, those who prepare together. */
export const aboutParticipation: ActsOf<typeof participationActs> = {
  answerAgenda: { about: 'item', needs: 'seeBody', perform: answerAgenda },
  tellAbsence: { about: 'meeting', needs: 'seeBody', perform: tellAbsence },
  requestGuest: { about: 'meeting', needs: 'seeBody', perform: requestGuest },
  answerGuest: aboutRow(lists.guestRequests, 'seeBody', answerGuest),
  remarkOnItem: { about: 'item', needs: 'prepare', perform: remarkOnItem },
  answerRemark: { about: 'item', needs: 'prepare', perform: answerRemark },
  attachAnnex: { about: 'item', needs: 'prepare', perform: attachAnnex },
  removeAnnex: { about: 'item', needs: 'prepare', perform: removeAnnex },
  signOff: { about: 'meeting', needs: 'seeBody', perform: signOff },
};
