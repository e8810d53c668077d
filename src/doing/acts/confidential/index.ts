import type { confidentialActs } from '../../../api/acts/confidential';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { encloseAnnex } from './annexes';
import { encloseItem, enclosedBefore, openItem } from './enclosing';
import { encloseDecision, encloseNote, openEnclosed, writeEnclosed } from './parts';

/** What is kept for named readers. */
export const aboutConfidential: ActsOf<typeof confidentialActs> = {
  encloseItem: { about: 'item', needs: 'prepare', perform: encloseItem, whereGone: enclosedBefore },
  encloseNote: { about: 'item', needs: 'note', perform: encloseNote },
  encloseDecision: { about: 'item', needs: 'note', perform: encloseDecision },
  encloseAnnex: { about: 'item', needs: 'prepare', perform: encloseAnnex },
  writeEnclosed: aboutRow(lists.enclosures, 'note', writeEnclosed),
  openPart: aboutRow(lists.enclosures, 'note', openEnclosed),
  openItem: { about: 'item', needs: 'prepare', perform: openItem },
};
