import { badQuery } from '../odata/errors';
import { isObject, isoSeconds, textOf, type JsonObject } from '../odata/json';
import type { Context } from '../graph/context';
import { describe } from '../graph/entity';
import { many, ok, type Answer, type Entity } from '../graph/node';
import { changesAfter, lastChange, type Change } from '../store/changes';
import type { List } from '../store/rows';
import { Right } from '../security/rights';
import { itemById } from '../store/items';

const MOST_CHANGES = 1000;

/** .NET counts tenths of microseconds since the year 1. */
const ticks = (time: number): string => String(BigInt(time) * 10_000n + 621_355_968_000_000_000n);

const token = (list: List, time: number, id: number): JsonObject => ({
  StringValue: `1;3;${list.guid};${ticks(time)};${id}`,
});

/** Where the log of a list stands now. */
export function currentToken(context: Context, list: List): JsonObject {
  const last = lastChange(context.db, list.id);
  return token(list, last?.time ?? list.created, last?.id ?? 0);
}

function after(list: List, query: JsonObject): number {
  const start = query['ChangeTokenStart'];
  const text = isObject(start) ? textOf(start, 'StringValue') : undefined;
  if (text === undefined) return 0;
  const [version, scope, guid, , id] = text.split(';');
  if (version !== '1' || scope !== '3' || guid !== list.guid || !/^\d+$/.test(id ?? ''))
    throw badQuery('The change token is not valid.');
  return Number(id);
}

function wanted(query: JsonObject, change: Change): boolean {
  if (query['Item'] === false) return false;
  const asked = {
    1: 'Add',
    2: 'Update',
    3: 'DeleteObject',
    4: 'Rename',
    5: 'Move',
    6: 'Move',
    7: 'Restore',
    11: 'RoleAssignmentAdd',
    12: 'RoleAssignmentDelete',
  }[change.kind];
  return query[asked] === true;
}

/** The changes of a list since a token, oldest first; of rows the caller may not read, nothing. */
export function getChanges(list: List, context: Context): Answer {
  const body = context.body.json();
  const query = isObject(body['query']) ? body['query'] : {};
  const limit = typeof query['FetchLimit'] === 'number' ? Math.min(query['FetchLimit'], MOST_CHANGES) : MOST_CHANGES;
  const changes = changesAfter(context.db, list.id, after(list, query), limit)
    .filter((change) => wanted(query, change))
    .filter((change) => mayRead(context, list, change));
  return ok(
    many(
      'SP.ApiData.Changes',
      changes.map((change) => changeEntity(list, context, change)),
    ),
  );
}

function mayRead(context: Context, list: List, change: Change): boolean {
  const item = itemById(context.db, list.id, change.item);
  return context.access.has(item?.scope ?? list.scope, Right.viewListItems);
}

const changeEntity = (list: List, context: Context, change: Change): Entity =>
  describe({
    node: { kind: 'null' },
    type: 'SP.ChangeItem',
    set: 'SP.ApiData.Changes',
    id: `SP.ChangeItem${change.id}`,
    properties: {
      ChangeToken: token(list, change.time, change.id),
      ChangeType: change.kind,
      SiteId: context.site.guid,
      Time: isoSeconds(change.time),
      Editor: String(change.editor),
      EditorEmailHint: null,
      ItemId: change.item,
      ListId: list.guid,
      ServerRelativeUrl: '',
      UniqueId: change.guid,
      WebId: context.site.web,
    },
  });
