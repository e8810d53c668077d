import { spfi, type SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import '@pnp/sp/batching.js';
import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/content-types/index.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/files/index.js';
import '@pnp/sp/attachments/index.js';
import '@pnp/sp/recycle-bin/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/subscriptions/index.js';
import '@pnp/sp/search/index.js';

/** The real client, signed in as a person, without retries. */
export const pnp = (webUrl: string, upn: string): SPFI =>
  spfi(webUrl).using(
    DefaultInit(),
    DefaultHeaders(),
    InjectHeaders({ Authorization: `Bearer dev:${upn}` }),
    BrowserFetch(),
    DefaultParse(),
  );

/** What a spec looks at of a row; PnPjs types them as anything. */
export interface Row {
  readonly Id: number;
  readonly GUID: string;
}

/** The row a call gives. */
export const row = async (from: Promise<unknown>): Promise<Row> => (await from) as Row;

/** The first of the rows a call gives. */
export const firstRow = async (from: Promise<unknown>): Promise<Row> => {
  const [first] = (await from) as readonly Row[];
  if (first === undefined) throw new Error('There is no row.');
  return first;
};
