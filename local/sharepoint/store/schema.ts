import { migrations } from './migrations';

/** One more with every migration; a file written by a later one is refused. */
export const SCHEMA_VERSION = 1 + migrations.length;

/**
 * Rows carry what is searched for as columns and the rest as JSON (`props`, `vals`).
 * `items.scope` is the effective permission scope of each row, so that trimming is a condition in the query;
 * `cells` holds one row for each item and indexed column. This is the first shape and does not change: what came later
 * is in `migrations.ts`, so that a new file and an old one go the same way.
 */
export const schema = `
CREATE TABLE sites (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL, web TEXT NOT NULL, url TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
  description TEXT NOT NULL, created INTEGER NOT NULL, scope INTEGER NOT NULL,
  ownerGroup INTEGER NOT NULL DEFAULT 0, memberGroup INTEGER NOT NULL DEFAULT 0, visitorGroup INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE principals (
  site INTEGER NOT NULL, id INTEGER NOT NULL, kind INTEGER NOT NULL, login TEXT NOT NULL, title TEXT NOT NULL,
  mail TEXT NOT NULL, upn TEXT, admin INTEGER NOT NULL DEFAULT 0, owner INTEGER, props TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (site, id)
);
CREATE UNIQUE INDEX principals_login ON principals (site, login COLLATE NOCASE);
CREATE TABLE members (
  site INTEGER NOT NULL, grp INTEGER NOT NULL, member INTEGER NOT NULL, PRIMARY KEY (site, grp, member)
) WITHOUT ROWID;
CREATE INDEX members_member ON members (site, member);
CREATE TABLE roles (
  site INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, ordinal INTEGER NOT NULL,
  type INTEGER NOT NULL, high INTEGER NOT NULL, low INTEGER NOT NULL, hidden INTEGER NOT NULL, PRIMARY KEY (site, id)
);
CREATE TABLE scopes (id INTEGER PRIMARY KEY AUTOINCREMENT, site INTEGER NOT NULL);
CREATE TABLE assignments (
  scope INTEGER NOT NULL, principal INTEGER NOT NULL, role INTEGER NOT NULL, PRIMARY KEY (scope, principal, role)
) WITHOUT ROWID;
CREATE INDEX assignments_principal ON assignments (principal, scope);
CREATE TABLE lists (
  id INTEGER PRIMARY KEY, site INTEGER NOT NULL, guid TEXT NOT NULL UNIQUE, title TEXT NOT NULL, url TEXT NOT NULL,
  folder TEXT NOT NULL, template INTEGER NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 0, scope INTEGER NOT NULL, own INTEGER NOT NULL DEFAULT 0,
  nextItem INTEGER NOT NULL DEFAULT 1, itemCount INTEGER NOT NULL DEFAULT 0, props TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX lists_site ON lists (site);
CREATE TABLE fields (
  list INTEGER NOT NULL, name TEXT NOT NULL, guid TEXT NOT NULL, title TEXT NOT NULL, type TEXT NOT NULL,
  ordinal INTEGER NOT NULL, indexed INTEGER NOT NULL DEFAULT 0, uniq INTEGER NOT NULL DEFAULT 0,
  required INTEGER NOT NULL DEFAULT 0, hidden INTEGER NOT NULL DEFAULT 0, builtIn INTEGER NOT NULL DEFAULT 0,
  props TEXT NOT NULL DEFAULT '{}', PRIMARY KEY (list, name)
);
CREATE TABLE views (
  guid TEXT PRIMARY KEY, list INTEGER NOT NULL, title TEXT NOT NULL, isDefault INTEGER NOT NULL, fields TEXT NOT NULL,
  props TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX views_list ON views (list);
CREATE TABLE items (
  list INTEGER NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, kind INTEGER NOT NULL, path TEXT NOT NULL UNIQUE,
  dir TEXT NOT NULL, leaf TEXT NOT NULL, scope INTEGER NOT NULL, own INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL, ui INTEGER NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL,
  author INTEGER NOT NULL, editor INTEGER NOT NULL, vals TEXT NOT NULL, blob TEXT, size INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX items_id ON items (list, id);
CREATE INDEX items_scope ON items (scope);
CREATE INDEX items_guid ON items (guid);
CREATE TABLE cells (
  list INTEGER NOT NULL, field TEXT NOT NULL, value ANY, item INTEGER NOT NULL
);
CREATE UNIQUE INDEX cells_value ON cells (list, field, value, item);
CREATE UNIQUE INDEX cells_item ON cells (list, item, field);
CREATE TABLE versions (
  list INTEGER NOT NULL, item INTEGER NOT NULL, ui INTEGER NOT NULL, modified INTEGER NOT NULL, editor INTEGER NOT NULL,
  vals TEXT NOT NULL, blob TEXT, size INTEGER NOT NULL, PRIMARY KEY (list, item, ui)
);
CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL, item INTEGER NOT NULL, guid TEXT NOT NULL,
  kind INTEGER NOT NULL, time INTEGER NOT NULL, editor INTEGER NOT NULL
);
CREATE INDEX changes_list ON changes (list, id);
CREATE TABLE recycled (
  guid TEXT PRIMARY KEY, site INTEGER NOT NULL, kind INTEGER NOT NULL, title TEXT NOT NULL, dir TEXT NOT NULL,
  deleted INTEGER NOT NULL, deletedBy INTEGER NOT NULL, content TEXT NOT NULL
);
`;
