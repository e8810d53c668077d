import { badQuery } from '../odata/errors';
import { isObject, isoSeconds, textOf, type Json, type JsonObject } from '../odata/json';
import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import { many, ok, type Answer, type Entity } from '../graph/node';
import {
  CHANGE,
  changesBetween,
  lastChange,
  recordChange,
  type Change,
  type ChangeKind,
  type Logged,
  type Subject,
} from '../store/changes';
import type { List } from '../store/rows';
import { mayRead, onlyReadable } from '../security/ownership';
import { Right } from '../security/rights';
import type { Securable } from '../security/scopes';
import { itemById } from '../store/items';
import { listById } from '../store/lists';
import { siteById } from '../store/sites';

const MOST_CHANGES = 1000;

/** .NET counts tenths of microseconds since the year 1. */
const ticks = (time: number): string => String(BigInt(time) * 10_000n + 621_355_968_000_000_000n);

const scopes = { site: 1, web: 2, list: 3 } as const;

const guidOf = (log: Logged): string =>
  log.of === 'list' ? log.list.guid : log.of === 'web' ? log.web.web : log.web.guid;

const token = (log: Logged, time: number, id: number): JsonObject => ({
  StringValue: `1;${scopes[log.of]};${guidOf(log)};${ticks(time)};${id}`,
});

/** Where a log stands now. */
export function currentToken(context: Context, log: Logged): JsonObject {
  const last = lastChange(context.db, log);
  return token(log, last?.time ?? (log.of === 'list' ? log.list : log.web).created, last?.id ?? 0);
}

/** The number in a token of this very log. */
function numberIn(log: Logged, query: JsonObject, name: string): number | undefined {
  const given = query[name];
  const text = isObject(given) ? textOf(given, 'StringValue') : undefined;
  if (text === undefined) return undefined;
  const [version, scope, guid, , id] = text.split(';');
  if (version !== '1' || scope !== String(scopes[log.of]) || guid !== guidOf(log) || !/^\d+$/.test(id ?? ''))
    throw badQuery('The change token is not valid.');
  return Number(id);
}

const actions: Readonly<Record<ChangeKind, string>> = {
  [CHANGE.add]: 'Add',
  [CHANGE.update]: 'Update',
  [CHANGE.remove]: 'DeleteObject',
  [CHANGE.rename]: 'Rename',
  [CHANGE.moveAway]: 'Move',
  [CHANGE.moveInto]: 'Move',
  [CHANGE.restore]: 'Restore',
  [CHANGE.roleAdd]: 'RoleAssignmentAdd',
  [CHANGE.roleRemove]: 'RoleAssignmentDelete',
  [CHANGE.scopeAdd]: 'RoleAssignmentAdd',
  [CHANGE.scopeRemove]: 'RoleAssignmentDelete',
};

/** What a change is told as: a document is an item and a file, a folder is an item and a folder. */
function toldAs(query: JsonObject, { subject, kind }: Change): readonly Told[] {
  if (query[actions[kind]] !== true) return [];
  const all = subject === 'item' || subject === 'folder' || subject === 'file' ? ['item' as const, subject] : [subject];
  return [...new Set(all)].map((one) => told[one]).filter(({ flag }) => query[flag] === true);
}

interface Told {
  readonly flag: string;
  readonly type: string;
  readonly properties: (change: Change, list: List | undefined, web: string) => Readonly<Record<string, Json>>;
}

const inWeb = (change: Change, _list: List | undefined, WebId: string) => ({ UniqueId: change.guid, WebId });

/** As recorded, entity by entity. */
const told: Readonly<Record<Subject, Told>> = {
  item: {
    flag: 'Item',
    type: 'SP.ChangeItem',
    properties: (change, list, WebId) => ({
      Editor: '',
      EditorEmailHint: null,
      ItemId: change.item,
      ListId: list?.guid ?? '',
      ServerRelativeUrl: '',
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: change.guid,
      WebId,
    }),
  },
  folder: { flag: 'Folder', type: 'SP.ChangeFolder', properties: inWeb },
  file: { flag: 'File', type: 'SP.ChangeFile', properties: inWeb },
  list: {
    flag: 'List',
    type: 'SP.ChangeList',
    properties: (change, _list, WebId) => ({
      BaseTemplate: 0,
      Editor: '',
      Hidden: false,
      ListId: change.guid,
      Title: '',
      WebId,
    }),
  },
  field: {
    flag: 'Field',
    type: 'SP.ChangeField',
    properties: (change, _list, WebId) => ({ FieldId: change.guid, WebId }),
  },
  view: {
    flag: 'View',
    type: 'SP.ChangeView',
    properties: (change, list, WebId) => ({ ViewId: change.guid, ListId: list?.guid ?? '', WebId }),
  },
  web: { flag: 'Web', type: 'SP.ChangeWeb', properties: (change) => ({ WebId: change.guid }) },
};

/** The changes of a list, a web or a site since a token; of rows the caller may not read, nothing. */
export function getChanges(log: Logged, context: Context): Answer {
  const { db } = context;
  const body = context.body.json();
  const query = isObject(body['query']) ? body['query'] : {};
  const limit = typeof query['FetchLimit'] === 'number' ? Math.min(query['FetchLimit'], MOST_CHANGES) : MOST_CHANGES;
  const [after, upTo] = [numberIn(log, query, 'ChangeTokenStart') ?? 0, numberIn(log, query, 'ChangeTokenEnd')];
  const order = query['LatestFirst'] === true ? 'newest' : 'oldest';
  const entities: Entity[] = [];
  for (const change of changesBetween(db, log, after, upTo ?? Number.MAX_SAFE_INTEGER, order)) {
    const as = toldAs(query, change);
    if (as.length === 0 || !mayKnow(context, change)) continue;
    entities.push(...as.map((one) => changeEntity(log, context, change, one)));
    if (entities.length >= limit) break;
  }
  return ok(many('SP.ApiData.Changes', entities.slice(0, limit)));
}

/** A change of a row is for who may read it, or the list once it is gone; all else for who may open the web. */
function mayKnow(context: Context, change: Change): boolean {
  const web = siteById(context.db, change.site);
  if (change.item === 0) return context.access.has(web.scope, Right.open);
  const list = listById(context.db, change.list);
  if (list === undefined) return context.access.has(web.scope, Right.viewListItems);
  const item = itemById(context.db, change.list, change.item);
  if (item !== undefined) return mayRead(context.access, list, item);
  // Of a row that is gone nobody knows whose it was: only who may read them all is told.
  return context.access.has(list.scope, Right.viewListItems) && onlyReadable(context.access, list) === null;
}

function changeEntity(log: Logged, context: Context, change: Change, { type, properties }: Told): Entity {
  const web = siteById(context.db, change.site);
  const list = change.list === 0 ? undefined : listById(context.db, change.list);
  return describe({
    node: { kind: 'null' },
    type,
    set: 'SP.ApiData.Changes',
    id: `${type}${change.id}`,
    properties: {
      ChangeToken: token(log, change.time, change.id),
      ChangeType: change.kind,
      SiteId: web.guid,
      Time: isoSeconds(change.time),
      ...properties(change, list, web.web),
    },
  });
}

const by = ({ now, caller }: Context) => ({ time: now, editor: caller.principal.id });

/** Notes a change of a list, a column or a view. */
export function noteChange(
  context: Context,
  subject: 'list' | 'field' | 'view',
  /** Null for a column of the site. */
  list: Pick<List, 'id' | 'site'> | null,
  guid: string,
  kind: ChangeKind,
): void {
  recordChange(context.db, {
    site: list?.site ?? context.site.id,
    list: list?.id ?? 0,
    item: 0,
    guid,
    subject,
    kind,
    ...by(context),
  });
}

/** Notes a change of who may do what on a web, a list or a row: the one way permissions come into the log. */
export function noteRoleChange(context: Context, on: Securable, kind: ChangeKind): void {
  const { site } = context;
  const place =
    on.kind === 'web'
      ? { site: site.id, list: 0, item: 0, guid: site.web, subject: 'web' as const }
      : on.kind === 'list'
        ? { site: on.list.site, list: on.list.id, item: 0, guid: on.list.guid, subject: 'list' as const }
        : { site: on.list.site, list: on.list.id, item: on.item.id, guid: on.item.guid, subject: 'item' as const };
  recordChange(context.db, { ...place, kind, ...by(context) });
}
