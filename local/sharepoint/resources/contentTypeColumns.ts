import type { Context } from '../graph/context';
import type { ContentType } from '../store/contentTypes';
import { createField, fieldsOf, siteColumns } from '../store/fields';
import type { List } from '../store/rows';

/** A list that takes up a content type gets the columns it has not: copies of the site's. */
export function addColumns(context: Context, list: List, one: ContentType): void {
  const there = fieldsOf(context.db, list.id);
  for (const { name } of one.links) {
    const column = siteColumns(context.db, context.site).find((field) => field.name === name);
    const isMissing = !there.some((field) => field.name === name);
    if (column?.builtIn === 0 && isMissing) createField(context.db, { ...column, list: list.id, indexed: 0, uniq: 0 });
  }
}
