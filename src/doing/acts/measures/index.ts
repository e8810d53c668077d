import type { measureActs } from '../../../api/acts/measures';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { grantMeasure, reviewMeasure } from './granting';
import { planThreeYears } from './planning';
import { addMeasure, changeMeasure } from './writing';

export const aboutMeasures: ActsOf<typeof measureActs> = {
  addMeasure: { about: 'body', needs: 'followUp', perform: addMeasure },
  changeMeasure: aboutRow(lists.measures, 'followUp', changeMeasure),
  grantMeasure: aboutRow(lists.measures, 'followUp', grantMeasure),
  planThreeYears: { about: 'body', needs: 'followUp', perform: planThreeYears },
  reviewMeasure: aboutRow(lists.measures, 'followUp', reviewMeasure),
};
