import { randomUUID } from 'node:crypto';
import { plainText } from '../odata/json';
import type { Context } from '../graph/context';
import { binAttachment, attachmentDir, type Attachment } from '../store/attachments';
import { BIN, keep, setAside, setListAside, type Recycled } from '../store/recycled';
import { isLibrary, type Item, type List } from '../store/rows';
import { versionAside, type Version } from '../store/versions';
import { versionLabel } from '../columns/builtIn';

const lineOf = (context: Context, list: List, more: Pick<Recycled, 'type' | 'title' | 'dir' | 'leaf' | 'size'>) => ({
  guid: randomUUID(),
  site: context.site.id,
  list: list.id,
  deleted: context.now,
  deletedBy: context.caller.principal.id,
  author: context.caller.principal.id,
  content: {},
  ...more,
});

/** Moves rows to the recycle bin as one line of it: a folder comes first and takes what is in it along. */
export function recycleRows(context: Context, list: List, rows: readonly Item[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const type = first.kind === 1 ? BIN.folder : isLibrary(list) ? BIN.file : BIN.listItem;
  const title = type === BIN.listItem ? plainText(first.vals['Title']) || first.leaf : first.leaf;
  const size = rows.reduce((sum, row) => sum + row.size, 0);
  const line = {
    ...lineOf(context, list, { type, title, dir: first.dir, leaf: first.leaf, size }),
    author: first.author,
  };
  keep(context.db, line);
  setAside(context.db, list, rows, line.guid);
  return line.guid;
}

/** Moves a list with all that is in it to the recycle bin. */
export function recycleList(context: Context, list: List): string {
  const dir = list.url.slice(0, list.url.lastIndexOf('/'));
  const line = lineOf(context, list, { type: BIN.list, title: list.title, dir, leaf: list.folder, size: 0 });
  keep(context.db, line);
  setListAside(context.db, list, line.guid);
  return line.guid;
}

/** Moves one attachment of a row to the recycle bin. */
export function recycleAttachment(context: Context, list: List, one: Attachment): string {
  const dir = attachmentDir(list, one.item);
  const line = lineOf(context, list, { type: BIN.attachment, title: one.leaf, dir, leaf: one.leaf, size: one.size });
  keep(context.db, { ...line, author: one.author, content: { attachment: one.guid, item: one.item } });
  binAttachment(context.db, one.guid, line.guid);
  return line.guid;
}

/** Moves one earlier version of a file to the recycle bin. */
export function recycleVersion(context: Context, list: List, item: Item, { ui, size, editor }: Version): string {
  const { dir, leaf } = item;
  const line = lineOf(context, list, {
    type: BIN.fileVersion,
    title: `${leaf} (${versionLabel(ui)})`,
    dir,
    leaf,
    size,
  });
  keep(context.db, { ...line, author: editor, content: { item: item.id, ui } });
  versionAside(context.db, item, ui);
  return line.guid;
}
