import { columnsOf, type Column } from '../columns/columns';
import { lookupListOf } from '../columns/references';
import type { JsonObject } from '../odata/json';
import type { Options } from '../odata/options';
import type { Access, Caller } from '../security/access';
import type { Blobs } from '../store/blobs';
import type { Database } from '../store/database';
import { fieldsOf } from '../store/fields';
import { listByGuid } from '../store/lists';
import type { List, Site } from '../store/rows';
import type { Echo } from '../webhooks/echo';
import type { Directory } from './directory';

/** What every step of one request knows. */
export interface Context {
  readonly db: Database;
  readonly blobs: Blobs;
  readonly directory: Directory;
  readonly site: Site;
  readonly caller: Caller;
  readonly access: Access;
  /** `http://host`, as the client called it. */
  readonly origin: string;
  /** The path as sent, for next links. */
  readonly path: string;
  /** The domain clock. */
  readonly now: number;
  readonly options: Options;
  readonly ifMatch: string | null;
  /** What receivers of notifications answered when they were asked. */
  readonly echoes: ReadonlyMap<string, Echo>;
  readonly body: Body;
}

/** The body of a request, read as what it is asked to be. */
export interface Body {
  bytes(): Buffer;
  /** Without the odata.* keys clients post back. */
  json(): JsonObject;
}

/** `http://host/sites/x`. */
export const webUrl = (context: Context): string => context.origin + context.site.url;

/** The columns of a list, by property name; its lookups know where they point. */
export const listColumns = (context: Pick<Context, 'db' | 'site'>, list: List): ReadonlyMap<string, Column> =>
  columnsOf(fieldsOf(context.db, list.id), (field) => {
    const target = listByGuid(context.db, context.site.id, lookupListOf(field));
    return target === undefined ? undefined : { list: target, columns: listColumns(context, target) };
  });
