import type { Database } from './database';
import type { Role } from './rows';
import { rootOf } from './sites';

export const rolesOf = (db: Database, site: number): Role[] =>
  db.all(
    'SELECT * FROM roles WHERE site = (SELECT root FROM sites WHERE id = ?) ORDER BY ordinal, id',
    site,
  ) as unknown as Role[];

export function createRole(db: Database, site: number, role: Role): void {
  db.run(
    'INSERT INTO roles (site, id, name, description, ordinal, type, high, low, hidden) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    rootOf(db, site),
    role.id,
    role.name,
    role.description,
    role.ordinal,
    role.type,
    role.high,
    role.low,
    role.hidden,
  );
}

export function saveRole(db: Database, site: number, role: Role): void {
  db.run(
    'UPDATE roles SET name = ?, description = ?, ordinal = ?, high = ?, low = ? WHERE site = ? AND id = ?',
    role.name,
    role.description,
    role.ordinal,
    role.high,
    role.low,
    rootOf(db, site),
    role.id,
  );
}

export function removeRole(db: Database, site: number, id: number): void {
  db.run(
    'DELETE FROM assignments WHERE role = ? AND scope IN (SELECT id FROM scopes WHERE site = ?)',
    id,
    rootOf(db, site),
  );
  db.run('DELETE FROM roles WHERE site = ? AND id = ?', rootOf(db, site), id);
}

/** Who holds what on a scope. */
export interface Assignment {
  readonly principal: number;
  readonly role: number;
}

export const assignmentsOn = (db: Database, scope: number): Assignment[] =>
  db.all(
    'SELECT principal, role FROM assignments WHERE scope = ? ORDER BY principal, role',
    scope,
  ) as unknown as Assignment[];

/** What one principal holds on a scope: a list's may hold a thousand groups, with Limited Access each. */
export const heldBy = (db: Database, scope: number, principal: number): Assignment[] =>
  db.all(
    'SELECT principal, role FROM assignments WHERE scope = ? AND principal = ? ORDER BY role',
    scope,
    principal,
  ) as unknown as Assignment[];

export const assign = (db: Database, scope: number, one: Assignment): number =>
  db.run('INSERT OR IGNORE INTO assignments (scope, principal, role) VALUES (?, ?, ?)', scope, one.principal, one.role);

export const unassign = (db: Database, scope: number, one: Assignment): number =>
  db.run('DELETE FROM assignments WHERE scope = ? AND principal = ? AND role = ?', scope, one.principal, one.role);
