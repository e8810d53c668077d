import { many } from '../graph/node';
import type { Resources } from '../graph/resource';

/** A value reached by an address of its own. */
export const value: Resources['value'] = { read: (node) => ({ is: 'value', value: node.value }) };

/** A collection nothing was ever put into, and nothing can be. */
export const emptyCollection: Resources['emptyCollection'] = { read: ({ set }) => many(`SP.ApiData.${set}`, []) };

/** The menus of a web, which hold what the configuration put there: nothing. */
export const navigation: Resources['navigation'] = {
  links: {
    quicklaunch: () => ({ kind: 'emptyCollection', set: 'NavigationNodes' }),
    topnavigationbar: () => ({ kind: 'emptyCollection', set: 'NavigationNodes' }),
  },
};

/** Where SharePoint has nothing and says so. */
export const nothing: Resources['null'] = { read: () => ({ is: 'null' }) };
