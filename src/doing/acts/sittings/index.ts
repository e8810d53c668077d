import type { sittingActs } from '../../../api/acts/sittings';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { showFees } from './fees';
import { moveMotion, recordReservation, withdrawMotion } from './moving';
import { namePresider } from './presiding';
import { noteBack, noteConflict, recordStay } from './staying';
import { settleOrder, takeVote } from './voting';

/** What happens in the room of a body that decides. */
export const aboutSittings: ActsOf<typeof sittingActs> = {
  recordStay: { about: 'meeting', needs: 'note', perform: recordStay },
  noteConflict: { about: 'item', needs: 'note', perform: noteConflict },
  noteBack: aboutRow(lists.absences, 'note', noteBack),
  namePresider: { about: 'meeting', needs: 'note', perform: namePresider },
  moveMotion: { about: 'item', needs: 'note', perform: moveMotion },
  withdrawMotion: aboutRow(lists.motions, 'note', withdrawMotion),
  settleOrder: aboutRow(lists.resolutions, 'note', settleOrder),
  takeVote: aboutRow(lists.resolutions, 'note', takeVote),
  recordReservation: { about: 'item', needs: 'note', perform: recordReservation },
  showFees: { about: 'body', needs: 'followUp', perform: showFees },
};
