import type { planningActs } from '../../../api/acts/planning';
import type { ActsOf } from '../act';
import { planOne } from './planningYear';

/** Those who call the body together. */
export const aboutPlanning: ActsOf<typeof planningActs> = {
  planYear: { about: 'body', needs: 'convene', perform: planOne },
};
