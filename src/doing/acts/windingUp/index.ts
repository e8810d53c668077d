import type { windingUpActs } from '../../../api/acts/windingUp';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { enterLiquidation, noteServed, presentFinalAccounts } from './windingUp';

export const aboutWindingUp: ActsOf<typeof windingUpActs> = {
  enterLiquidation: { about: 'body', needs: 'importRows', perform: enterLiquidation },
  presentFinalAccounts: aboutRow(lists.windingUps, 'importRows', presentFinalAccounts),
  noteServed: aboutRow(lists.windingUps, 'importRows', noteServed),
};
