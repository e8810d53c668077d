import { many } from '../graph/node';
import type { Resources } from '../graph/resource';

/** A value reached by an address of its own. */
export const value: Resources['value'] = { read: (node) => ({ is: 'value', value: node.value }) };

/** A collection nothing was ever put into, such as the workflows of a content type. */
export const workflowAssociations: Resources['workflowAssociations'] = {
  read: () => many('SP.ApiData.WorkflowAssociations', []),
};

/** Where SharePoint has nothing and says so. */
export const nothing: Resources['null'] = { read: () => ({ is: 'null' }) };
