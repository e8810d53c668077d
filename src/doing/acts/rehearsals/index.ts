import type { rehearsalActs } from '../../../api/acts/rehearsals';
import type { ActsOf } from '../act';
import { startRehearsal, throwAwayRehearsal } from './rehearsing';

/** Those who prepare a meeting may rehearse it. */
export const aboutRehearsals: ActsOf<typeof rehearsalActs> = {
  startRehearsal: { about: 'meeting', needs: 'prepare', perform: startRehearsal },
  throwAwayRehearsal: { about: 'meeting', needs: 'prepare', perform: throwAwayRehearsal },
};
