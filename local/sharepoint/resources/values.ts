import type { Resources } from '../graph/resource';

/** A value reached by an address of its own. */
export const value: Resources['value'] = { read: (node) => ({ is: 'value', value: node.value }) };

/** Where SharePoint has nothing and says so. */
export const nothing: Resources['null'] = { read: () => ({ is: 'null' }) };
