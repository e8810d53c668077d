import type { confidentialActs } from '../../../api/acts/confidential';
import type { ActsOf } from '../act';
import { encloseItem, openItem } from './enclosing';

/** What is kept for named readers. */
export const aboutConfidential: ActsOf<typeof confidentialActs> = {
  encloseItem: { about: 'item', needs: 'prepare', perform: encloseItem },
  openItem: { about: 'item', needs: 'prepare', perform: openItem },
};
