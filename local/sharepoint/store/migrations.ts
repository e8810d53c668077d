/**
 * What has been added to the first shape, in order. Only ever added to at the end: the place of each is its number, and
 * files of every earlier number are out there.
 */
export const migrations: readonly string[] = [
  // Webs below a site: `root` is the site collection, whose people, groups and levels all its webs share.
  `ALTER TABLE sites ADD COLUMN parent INTEGER;
   ALTER TABLE sites ADD COLUMN root INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE sites ADD COLUMN own INTEGER NOT NULL DEFAULT 1;
   ALTER TABLE sites ADD COLUMN template TEXT NOT NULL DEFAULT 'SITEPAGEPUBLISHING';
   ALTER TABLE sites ADD COLUMN props TEXT NOT NULL DEFAULT '{}';
   UPDATE sites SET root = id;`,
  // Attachments, uploads in pieces, working copies, and a recycle bin that things come back from.
  `
CREATE TABLE attachments (
  guid TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, leaf TEXT NOT NULL, key TEXT NOT NULL,
  blob TEXT NOT NULL, size INTEGER NOT NULL, version INTEGER NOT NULL, created INTEGER NOT NULL,
  modified INTEGER NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL, bin TEXT
);
CREATE UNIQUE INDEX attachments_name ON attachments (list, item, key) WHERE bin IS NULL;
CREATE TABLE uploads (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, principal INTEGER NOT NULL
);
CREATE TABLE uploadParts (
  upload TEXT NOT NULL, start INTEGER NOT NULL, blob TEXT NOT NULL, size INTEGER NOT NULL, PRIMARY KEY (upload, start)
);
CREATE TABLE checkouts (
  list INTEGER NOT NULL, item INTEGER NOT NULL, principal INTEGER NOT NULL, since INTEGER NOT NULL,
  fresh INTEGER NOT NULL, version INTEGER NOT NULL, ui INTEGER NOT NULL, modified INTEGER NOT NULL, vals TEXT NOT NULL,
  blob TEXT, size INTEGER NOT NULL, PRIMARY KEY (list, item)
);
ALTER TABLE recycled ADD COLUMN list INTEGER NOT NULL DEFAULT 0;
ALTER TABLE recycled ADD COLUMN type INTEGER NOT NULL DEFAULT 0;
ALTER TABLE recycled ADD COLUMN stage INTEGER NOT NULL DEFAULT 1;
ALTER TABLE recycled ADD COLUMN leaf TEXT NOT NULL DEFAULT '';
ALTER TABLE recycled ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
ALTER TABLE recycled ADD COLUMN author INTEGER NOT NULL DEFAULT 0;
CREATE INDEX recycled_site ON recycled (site, deleted);
`,
  // Content types made in a site (list 0) or kept by a list; `links` names their columns.
  `CREATE TABLE contentTypes (
    ordinal INTEGER PRIMARY KEY, site INTEGER NOT NULL, list INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,
    description TEXT NOT NULL, category TEXT NOT NULL, links TEXT NOT NULL, props TEXT NOT NULL DEFAULT '{}'
  );
  CREATE UNIQUE INDEX contentTypes_id ON contentTypes (site, list, id);`,
  // The log tells of lists, columns, views and webs too.
  `ALTER TABLE changes ADD COLUMN site INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE changes ADD COLUMN subject TEXT NOT NULL DEFAULT 'item';
   UPDATE changes SET site = ifnull((SELECT l.site FROM lists l WHERE l.id = changes.list), 0);
   CREATE INDEX changes_site ON changes (site, id);`,
  // Webhooks: who is told when something changes in a list, and what the last change was that was told.
  `CREATE TABLE subscriptions (
     guid TEXT PRIMARY KEY, list INTEGER NOT NULL, notificationUrl TEXT NOT NULL, clientState TEXT,
     expires INTEGER NOT NULL, seen INTEGER NOT NULL
   );`,
  // Who is removed from a site keeps the number: what they wrote stays theirs, and nobody else's.
  `ALTER TABLE principals ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;`,
  // The search index: what a row or a file said when it was last read, how far the log of changes has been read, and the
  // lists still to be read whole. Words keep their å, ä and ö; an older file begins with every list still to be read.
  `CREATE TABLE searchDocs (
     doc INTEGER PRIMARY KEY, list INTEGER NOT NULL, item INTEGER NOT NULL, guid TEXT NOT NULL, blob TEXT,
     title TEXT NOT NULL, author TEXT NOT NULL, editor TEXT NOT NULL, modified INTEGER NOT NULL, size INTEGER NOT NULL,
     props TEXT NOT NULL
   );
   CREATE UNIQUE INDEX searchDocs_item ON searchDocs (list, item);
   CREATE VIRTUAL TABLE searchText USING fts5(
     title, name, author, body, file, tokenize = "unicode61 remove_diacritics 0"
   );
   CREATE TABLE searchMark (one INTEGER PRIMARY KEY CHECK (one = 1), change INTEGER NOT NULL);
   CREATE TABLE searchBacklog (list INTEGER PRIMARY KEY, after INTEGER NOT NULL);
   INSERT INTO searchMark SELECT 1, ifnull(max(id), 0) FROM changes;
   INSERT INTO searchBacklog SELECT id, 0 FROM lists;`,
];
