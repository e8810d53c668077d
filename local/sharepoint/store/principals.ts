import type { Database } from './database';
import type { Row } from './driver';
import type { Principal, PrincipalKind } from './rows';
import type { JsonObject } from '../odata/json';
import { rootOf } from './sites';

/** People and groups belong to the site collection: a web below it is asked for those of its root. */
const principal = (row: Row): Principal =>
  ({ ...row, props: JSON.parse(String(row['props'])) as JsonObject }) as unknown as Principal;

const found = (row: Row | undefined): Principal | undefined => (row === undefined ? undefined : principal(row));

export const principalById = (db: Database, site: number, id: number): Principal | undefined =>
  found(db.one('SELECT * FROM principals WHERE site = (SELECT root FROM sites WHERE id = ?) AND id = ?', site, id));

export const principalByLogin = (db: Database, site: number, login: string): Principal | undefined =>
  found(
    db.one(
      'SELECT * FROM principals WHERE site = (SELECT root FROM sites WHERE id = ?) AND login = ? COLLATE NOCASE AND removed = 0',
      site,
      login,
    ),
  );

/** By its name without regard to case, which SQLite knows of A to Z alone: other letters are compared here. */
export const groupByName = (db: Database, site: number, name: string): Principal | undefined =>
  db
    .all(
      'SELECT * FROM principals WHERE site = (SELECT root FROM sites WHERE id = ?) AND kind = 8 AND removed = 0 AND title LIKE ? ORDER BY id',
      site,
      // Whatever is not a plain letter, digit or blank may be any sign.
      name.replace(/[^A-Za-z0-9 ]/gu, '_'),
    )
    .map(principal)
    .find((group) => group.title.toLowerCase() === name.toLowerCase());

export const principalsOfKind = (db: Database, site: number, kind: PrincipalKind): Principal[] =>
  db
    .all(
      'SELECT * FROM principals WHERE site = (SELECT root FROM sites WHERE id = ?) AND kind = ? AND removed = 0 ORDER BY id',
      site,
      kind,
    )
    .map(principal);

/** Everything in the user information list that can sign in or stand for many: no groups. */
export const usersOf = (db: Database, site: number): Principal[] =>
  db
    .all(
      'SELECT * FROM principals WHERE site = (SELECT root FROM sites WHERE id = ?) AND kind <> 8 AND removed = 0 ORDER BY id',
      site,
    )
    .map(principal);

export const membersOf = (db: Database, site: number, group: number): Principal[] =>
  db
    .all(
      'SELECT p.* FROM members m JOIN principals p ON p.site = m.site AND p.id = m.member WHERE m.site = (SELECT root FROM sites WHERE id = ?) AND m.grp = ? ORDER BY p.id',
      site,
      group,
    )
    .map(principal);

export const groupsOf = (db: Database, site: number, member: number): Principal[] =>
  db
    .all(
      'SELECT p.* FROM members m JOIN principals p ON p.site = m.site AND p.id = m.grp WHERE m.site = (SELECT root FROM sites WHERE id = ?) AND m.member = ? ORDER BY p.id',
      site,
      member,
    )
    .map(principal);

type NewPrincipal = Omit<Principal, 'site' | 'id' | 'props' | 'removed'> & { readonly props?: JsonObject };

/** Users and groups share one row of numbers, as in SharePoint. Who was removed comes back under the old one. */
export function createPrincipal(db: Database, site: number, one: NewPrincipal): Principal {
  const root = rootOf(db, site);
  const removed = found(
    db.one('SELECT * FROM principals WHERE site = ? AND login = ? COLLATE NOCASE AND removed = 1', root, one.login),
  );
  if (removed !== undefined) {
    const back = { ...removed, ...one, removed: 0, props: one.props ?? {} };
    db.run('UPDATE principals SET removed = 0 WHERE site = ? AND id = ?', root, removed.id);
    savePrincipal(db, back);
    return back;
  }
  const id = db.number('SELECT max(id) FROM principals WHERE site = ?', root) + 1;
  db.run(
    'INSERT INTO principals (site, id, kind, login, title, mail, upn, admin, owner, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    root,
    id,
    one.kind,
    one.login,
    one.title,
    one.mail,
    one.upn,
    one.admin,
    one.owner,
    JSON.stringify(one.props ?? {}),
  );
  return { ...one, site: root, id, removed: 0, props: one.props ?? {} };
}

export function savePrincipal(db: Database, one: Principal): void {
  db.run(
    'UPDATE principals SET login = ?, title = ?, mail = ?, admin = ?, owner = ?, props = ? WHERE site = ? AND id = ?',
    one.login,
    one.title,
    one.mail,
    one.admin,
    one.owner,
    JSON.stringify(one.props),
    one.site,
    one.id,
  );
}

/** Takes everything a principal held or was part of. The number stays taken; the name of a group is free again. */
export function removePrincipal(db: Database, site: number, id: number): void {
  const root = rootOf(db, site);
  db.run('DELETE FROM members WHERE site = ? AND (grp = ? OR member = ?)', root, id, id);
  db.run('DELETE FROM assignments WHERE principal = ? AND scope IN (SELECT id FROM scopes WHERE site = ?)', id, root);
  db.run(
    `UPDATE principals SET removed = 1, admin = 0, login = CASE kind WHEN 8 THEN id || '|' || login ELSE login END
     WHERE site = ? AND id = ?`,
    root,
    id,
  );
}

export const addMember = (db: Database, site: number, group: number, member: number): number =>
  db.run('INSERT OR IGNORE INTO members (site, grp, member) VALUES (?, ?, ?)', rootOf(db, site), group, member);

export const removeMember = (db: Database, site: number, group: number, member: number): number =>
  db.run('DELETE FROM members WHERE site = ? AND grp = ? AND member = ?', rootOf(db, site), group, member);
