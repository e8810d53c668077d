import type { Context } from '../graph/context';
import type { Json } from '../odata/json';
import { Right } from '../security/rights';
import type { Item, List } from '../store/rows';
import type { Version } from '../store/versions';
import { changeRow } from './write';

/** An earlier state becomes the newest version; the ones between stay. */
export function restoreVersionOf(context: Context, list: List, item: Item, version: Version): Item {
  context.access.demand(item.scope, Right.editListItems);
  const emptied = Object.fromEntries(Object.keys(item.vals).map((name): [string, Json] => [name, null]));
  const { Attachments } = item.vals;
  return changeRow(context, list, item, {
    // Attachments have no versions: an item keeps those it has.
    vals: { ...emptied, ...version.vals, ...(Attachments === undefined ? {} : { Attachments }) },
    ...(version.blob === null ? {} : { bytes: { blob: version.blob, size: version.size } }),
  });
}
