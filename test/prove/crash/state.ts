import { openDriver } from '../../../local/sharepoint/store/driver';
import { fileIn } from '../../../local/sharepoint/store/written';
import { journal } from '../../../src/storage/lists';

/** Numbers drawn by lot, as the invitation of a meeting and the address of a calendar have one. */
const DRAWN =
  /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|(?<=feed:[0-9a-f]{16}:)[0-9a-f]{16}/g;

/**
 * How many versions a row has come to is no part of what it says: a write that is repeated makes one more. A line of the
 * journal names that number, and has a checksum over it.
 */
const VERSIONED = /"RowVersion":"\\"\d+\\""|"Sha256":"[0-9a-f]{64}"/g;

/** Everything in SharePoint that somebody may meet: one text per thing, sorted. */
export type State = readonly string[];

/** The answer kept of a press: whoever presses again may be told in other words that it was done. */
const ANSWER = /("Key":"act:.*"What":)"(?:\\.|[^"\\])*"/;

/**
 * Rows, files, folders with their rights, groups with their members and the recycle bin, out of SharePoint’s own store.
 * Rows are told by their key and what they say.
 */
export async function stateOf(dataDir: string, url: string): Promise<State> {
  const db = await openDriver(fileIn(dataDir));
  const lines: string[] = [];
  const rights = new Map<string, string>();
  for (const row of db
    .prepare(
      `SELECT a.scope, p.title, r.name FROM assignments a JOIN scopes s ON s.id = a.scope
     JOIN principals p ON p.site = s.site AND p.id = a.principal JOIN roles r ON r.site = s.site AND r.id = a.role
     ORDER BY a.scope, p.title, r.name`,
    )
    .all()) {
    const scope = String(row['scope']);
    rights.set(scope, `${rights.get(scope) ?? ''} ${String(row['title'])}=${String(row['name'])}`);
  }
  for (const row of db
    .prepare(
      `SELECT s.url AS site, l.title, i.kind, i.dir, i.leaf, i.scope, i.vals, i.blob FROM items i
     JOIN lists l ON l.id = i.list JOIN sites s ON s.id = l.site`,
    )
    .all()) {
    const { site, title, dir, leaf, scope, vals, blob } = row;
    // A row of a list is called by its number.
    const name = /^\d+_\.000$/.test(String(leaf)) ? '' : String(leaf);
    const where = `${String(site)} ${String(title)} ${String(dir)}/${name}`;
    const said = `${String(vals)} ${blob === null ? '' : String(blob)} may:${rights.get(String(scope)) ?? ''}`;
    const line = `${where} ${said}`.replaceAll(url, '').replace(ANSWER, '$1').replace(DRAWN, 'drawn');
    lines.push(title === journal.displayTitle ? line.replace(VERSIONED, '#') : line);
  }
  for (const row of db
    .prepare(
      `SELECT s.url AS site, g.title AS grp, p.login FROM members m JOIN principals g ON g.site = m.site AND g.id = m.grp
     JOIN principals p ON p.site = m.site AND p.id = m.member JOIN sites s ON s.id = m.site`,
    )
    .all()) {
    lines.push(`${String(row['site'])} group ${String(row['grp'])}: ${String(row['login'])}`);
  }
  for (const row of db.prepare('SELECT kind, title FROM recycled').all()) {
    lines.push(`recycled ${String(row['kind'])} ${String(row['title'])}`);
  }
  db.close();
  return lines.sort();
}
