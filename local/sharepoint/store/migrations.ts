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
];
