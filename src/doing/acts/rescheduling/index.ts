import type { reschedulingActs } from '../../../api/acts/rescheduling';
import type { ActsOf } from '../act';
import { callExtra } from './calling';
import { cancelOne } from './cancelling';
import { moveOne } from './moving';
import { placeOne } from './placing';

/** Those who call the body together, and the chair of the meeting in question. */
export const aboutRescheduling: ActsOf<typeof reschedulingActs> = {
  moveMeeting: { about: 'meeting', needs: 'convene', perform: moveOne },
  changePlace: { about: 'meeting', needs: 'convene', perform: placeOne },
  cancelMeeting: { about: 'meeting', needs: 'convene', perform: cancelOne },
  callExtraMeeting: { about: 'body', needs: 'convene', perform: callExtra },
};
