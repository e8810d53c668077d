import { randomUUID } from 'node:crypto';
import { plainText } from '../odata/json';
import type { Context } from '../graph/context';
import { pathOf, type Item, type List } from '../store/rows';

/** Keeps rows aside under one identifier, whole, so that they can be brought back. */
export function recycleRows(context: Context, list: List, rows: readonly Item[]): string {
  const guid = randomUUID();
  const [first] = rows;
  context.db.run(
    'INSERT INTO recycled (guid, site, kind, title, dir, deleted, deletedBy, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    guid,
    context.site.id,
    first?.kind ?? 0,
    first === undefined ? list.title : plainText(first.vals['Title']) || pathOf(first),
    first?.dir ?? list.url,
    context.now,
    context.caller.principal.id,
    JSON.stringify({ list, rows }),
  );
  return guid;
}
