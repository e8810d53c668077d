import type { membershipActs } from '../../../api/acts/membership';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { electWithin } from './electing';
import { endOne, giveOne } from './giving';
import { handOverAll } from './handingOver';
import { noteLeaving } from './leaving';

/** Registers are the body's own: those who answer for it, in their own body alone. */
export const aboutMembership: ActsOf<typeof membershipActs> = {
  giveRole: { about: 'body', needs: 'importRows', perform: giveOne },
  electWithin: aboutRow(lists.resolutions, 'note', electWithin),
  endRole: aboutRow(lists.mandates, 'importRows', endOne),
  noteLeaving: { about: 'body', needs: 'importRows', perform: noteLeaving },
  handOver: { about: 'body', needs: 'importRows', perform: handOverAll },
};
