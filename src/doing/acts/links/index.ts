import type { linkActs } from '../../../api/acts/links';
import * as lists from '../../../storage/lists';
import { aboutRow, type ActsOf } from '../act';
import { renewPersonalLink, revokePersonalLink, sendPersonalLink } from './giving';

/** Those who keep the papers of a body send links and take them back; whoever has one may do so with their own. */
export const aboutLinks: ActsOf<typeof linkActs> = {
  sendPersonalLink: { about: 'body', needs: 'register', perform: sendPersonalLink },
  revokePersonalLink: aboutRow(lists.personalLinks, 'register', revokePersonalLink, ({ upn }) => [upn]),
  renewPersonalLink: aboutRow(lists.personalLinks, 'register', renewPersonalLink, ({ upn }) => [upn]),
};
