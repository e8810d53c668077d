import type { Database } from '../store/database';
import type { Site } from '../store/rows';

/** The web itself and every web below it that has its permissions from it. */
const INHERITING = `WITH RECURSIVE inheriting(id) AS (
  SELECT ?1 UNION SELECT s.id FROM sites s JOIN inheriting i ON s.parent = i.id WHERE s.own = 0
)`;

/** Gives a web another scope, with every list, row and web that had the old one through it. */
export function moveWebScope(db: Database, site: Site, to: number, own: 0 | 1): void {
  const lists = '(SELECT l.id FROM lists l JOIN inheriting i ON i.id = l.site)';
  db.run(`${INHERITING} UPDATE items SET scope = ?2 WHERE scope = ?3 AND list IN ${lists}`, site.id, to, site.scope);
  db.run(
    `${INHERITING} UPDATE lists SET scope = ?2 WHERE scope = ?3 AND site IN (SELECT id FROM inheriting)`,
    site.id,
    to,
    site.scope,
  );
  db.run(`${INHERITING} UPDATE sites SET scope = ?2 WHERE id IN (SELECT id FROM inheriting)`, site.id, to);
  db.run('UPDATE sites SET own = ? WHERE id = ?', own, site.id);
}
