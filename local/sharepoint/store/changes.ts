import type { Database } from './database';
import type { Item, List, Site } from './rows';

/** What can happen, in SharePoint's numbers (ChangeType). */
export const CHANGE = {
  add: 1,
  update: 2,
  remove: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  roleAdd: 11,
  roleRemove: 12,
  scopeAdd: 17,
  scopeRemove: 18,
} as const;
export type ChangeKind = (typeof CHANGE)[keyof typeof CHANGE];

/** What it can happen to. */
export const SUBJECTS = ['item', 'folder', 'file', 'list', 'field', 'view', 'web'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One line of the change log. */
export interface Change {
  readonly id: number;
  /** The web. */
  readonly site: number;
  /** 0 where it happened to the web. */
  readonly list: number;
  /** 0 where it happened to no row. */
  readonly item: number;
  readonly guid: string;
  readonly subject: Subject;
  readonly kind: ChangeKind;
  readonly time: number;
  readonly editor: number;
}

/** The one way into the change log, from which getChanges, the webhooks and the search index read. */
export const recordChange = (db: Database, one: Omit<Change, 'id'>): number =>
  db.insert(
    'INSERT INTO changes (site, list, item, guid, subject, kind, time, editor) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    one.site,
    one.list,
    one.item,
    one.guid,
    one.subject,
    one.kind,
    one.time,
    one.editor,
  );

/** A change of a row. */
export const logChange = (
  db: Database,
  list: List,
  item: Item,
  kind: ChangeKind,
  by: Pick<Change, 'time' | 'editor'>,
): number =>
  recordChange(db, {
    site: list.site,
    list: list.id,
    item: item.id,
    guid: item.guid,
    subject: item.kind === 1 ? 'folder' : item.blob === null ? 'item' : 'file',
    kind,
    ...by,
  });

/** What a log is of: one list, one web, or a site with all its webs. */
export type Logged = { readonly of: 'list'; readonly list: List } | { readonly of: 'web' | 'site'; readonly web: Site };

const within = (log: Logged): { readonly sql: string; readonly value: number } =>
  log.of === 'list'
    ? { sql: 'list = ?', value: log.list.id }
    : log.of === 'web'
      ? { sql: 'site = ?', value: log.web.id }
      : { sql: 'site IN (SELECT id FROM sites WHERE root = ?)', value: log.web.root };

const PORTION = 1000;

/** The changes after one and up to another, oldest or newest first, read in portions as they are asked for. */
export function* changesBetween(
  db: Database,
  log: Logged,
  after: number,
  upTo: number,
  first: 'oldest' | 'newest',
): Generator<Change> {
  const { sql, value } = within(log);
  let [low, high] = [after, upTo];
  for (;;) {
    const portion = db.all(
      `SELECT * FROM changes WHERE ${sql} AND id > ? AND id <= ? ORDER BY id ${first === 'oldest' ? 'ASC' : 'DESC'} LIMIT ?`,
      value,
      low,
      high,
      PORTION,
    ) as unknown as Change[];
    yield* portion;
    const last = portion.at(-1);
    if (portion.length < PORTION || last === undefined) return;
    if (first === 'oldest') low = last.id;
    else high = last.id - 1;
  }
}

/** The last change of a log, or undefined where nothing has happened. */
export function lastChange(db: Database, log: Logged): Change | undefined {
  const { sql, value } = within(log);
  return db.one(`SELECT * FROM changes WHERE ${sql} ORDER BY id DESC LIMIT 1`, value) as unknown as Change | undefined;
}
