import { columnsOf } from '../columns/columns';
import type { Context } from '../graph/context';
import { badQuery, fileExists } from '../odata/errors';
import { Right } from '../security/rights';
import { CHANGE } from '../store/changes';
import { fieldsOf } from '../store/fields';
import { saveItem, under } from '../store/items';
import { listByPath, placeList } from '../store/lists';
import { pathKey, type List } from '../store/rows';
import { touched } from './log';

/**
 * Gives a list another address: its root folder moves with all that is in it. Its title, its number and the name of its
 * rows' type stay what they were.
 */
export function relocate(context: Context, list: List, path: string): void {
  context.access.demand(list.scope, Right.manageLists);
  const { db, site } = context;
  const parents = [site.url, `${site.url}/Lists`].map(pathKey);
  if (!parents.includes(pathKey(path.slice(0, path.lastIndexOf('/')))))
    throw badQuery('A list lies in the root of its web or under Lists.');
  if (listByPath(db, site.id, path) !== undefined) throw fileExists(path);
  const columns = [...columnsOf(fieldsOf(db, list.id)).values()];
  for (const row of under(db, list.id, list.url)) {
    const there = { ...row, dir: path + row.dir.slice(list.url.length) };
    saveItem(db, there, columns);
    touched(context, list, there, CHANGE.rename);
  }
  placeList(db, list, path);
}
