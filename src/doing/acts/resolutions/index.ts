import type { resolutionActs } from '../../../api/acts/resolutions';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { decideClause } from './deciding';
import { answerCondition, informMember, recordConsultation } from './following';
import { recordResolution } from './proposing';

/** How a body that keeps minutes decides, and what follows from what it decided. */
export const aboutResolutions: ActsOf<typeof resolutionActs> = {
  recordResolution: { about: 'item', needs: 'note', perform: recordResolution },
  decideClause: aboutRow(lists.resolutions, 'note', decideClause),
  answerCondition: aboutRow(lists.resolutions, 'note', answerCondition),
  recordConsultation: { about: 'item', needs: 'note', perform: recordConsultation },
  informMember: aboutRow(lists.decisions, 'followUp', informMember),
};
