import type { wheelActs } from '../../../api/acts/wheel';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { copyYear } from './copying';
import { markDone, recordSending } from './doneness';
import { addWheelEntry, changeWheelEntry, removeWheelEntry } from './editing';

export const aboutWheel: ActsOf<typeof wheelActs> = {
  addWheelEntry: { about: 'body', needs: 'prepare', perform: addWheelEntry },
  changeWheelEntry: aboutRow(lists.yearWheel, 'prepare', changeWheelEntry),
  removeWheelEntry: aboutRow(lists.yearWheel, 'prepare', removeWheelEntry),
  copyYear: { about: 'body', needs: 'prepare', perform: copyYear },
  recordSending: aboutRow(lists.yearWheel, 'followUp', recordSending),
  markDone: aboutRow(lists.yearWheel, 'followUp', markDone),
};
