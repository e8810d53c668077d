import { scopeTooLarge } from '../odata/errors';
import type { Database } from '../store/database';
import { countUnder, itemAt, moveScope } from '../store/items';
import { listsOf } from '../store/lists';
import { assign, assignmentsOn, heldBy, unassign, type Assignment } from '../store/roles';
import { createScope, siteById } from '../store/sites';
import { pathKey, pathOf, type Item, type List, type Site } from '../store/rows';
import { FULL_CONTROL, LIMITED_ACCESS } from './rights';
import { moveWebScope } from './webScopes';

/** What can carry permissions of its own; `web` is the one the request is about. */
export type Securable =
  | { readonly kind: 'web' }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'item'; readonly list: List; readonly item: Item };

/** SharePoint refuses to break inheritance over more rows than this. */
const LARGEST_SCOPE = 100_000;

export const scopeOf = (site: Site, on: Securable): number =>
  on.kind === 'web' ? site.scope : on.kind === 'list' ? on.list.scope : on.item.scope;

export const isUnique = (site: Site, on: Securable): boolean =>
  (on.kind === 'web' ? site.own : on.kind === 'list' ? on.list.own : on.item.own) === 1;

/** The folders a row stands in, nearest first; none where that is the root folder of the list. */
export function foldersAbove(db: Database, list: List, item: Item): Item[] {
  const above: Item[] = [];
  for (let dir = item.dir; pathKey(dir) !== pathKey(list.url);) {
    const folder = itemAt(db, dir);
    if (folder === undefined) break;
    above.push(folder);
    dir = folder.dir;
  }
  return above;
}

/** The scope above: of the nearest folder, the list, the web or the web above. */
function parentScope(db: Database, site: Site, on: Securable): number {
  if (on.kind === 'web') return site.parent === null ? site.scope : siteById(db, site.parent).scope;
  if (on.kind === 'list') return site.scope;
  return foldersAbove(db, on.list, on.item)[0]?.scope ?? on.list.scope;
}

/** Every scope of its own above the object, nearest first. */
function scopesAbove(db: Database, site: Site, on: Securable): number[] {
  const webs: number[] = on.kind === 'web' ? [] : [site.scope];
  for (let web = site; web.parent !== null;) {
    web = siteById(db, web.parent);
    webs.push(web.scope);
  }
  const folders = on.kind === 'item' ? foldersAbove(db, on.list, on.item).map(({ scope }) => scope) : [];
  const above = [...folders, ...(on.kind === 'item' ? [on.list.scope] : []), ...webs];
  return [...new Set(above)].filter((scope) => scope !== scopeOf(site, on));
}

function setScope(db: Database, site: Site, on: Securable, to: number, own: 0 | 1): void {
  const from = scopeOf(site, on);
  if (on.kind === 'web') {
    moveWebScope(db, site, to, own);
    return;
  }
  if (on.kind === 'list') {
    db.run('UPDATE lists SET scope = ?, own = ? WHERE id = ?', to, own, on.list.id);
    moveScope(db, on.list.id, on.list.url, from, to);
    return;
  }
  db.run('UPDATE items SET scope = ?, own = ? WHERE list = ? AND id = ?', to, own, on.list.id, on.item.id);
  if (on.item.kind === 1) moveScope(db, on.list.id, pathOf(on.item), from, to);
}

interface Breaking {
  readonly assignments: 'copied' | 'dropped';
  readonly below: 'kept' | 'cleared';
}

/** Gives the object permissions of its own; dropping the old ones leaves the caller on it, as SharePoint does. */
export function breakInheritance(db: Database, site: Site, on: Securable, how: Breaking, caller: number): void {
  const rows =
    on.kind === 'list'
      ? on.list.itemCount
      : on.kind === 'item' && on.item.kind === 1
        ? countUnder(db, on.list.id, pathOf(on.item))
        : 0;
  if (rows > LARGEST_SCOPE) throw scopeTooLarge();
  if (how.below === 'cleared') clearBelow(db, site, on);
  if (isUnique(site, on)) return;
  const from = scopeOf(site, on);
  const to = createScope(db, site.id);
  if (how.assignments === 'copied') {
    for (const one of assignmentsOn(db, from)) if (one.role !== LIMITED_ACCESS) assign(db, to, one);
  } else assign(db, to, { principal: caller, role: FULL_CONTROL });
  setScope(db, site, on, to, 1);
}

/** Takes the object's own permissions away again. The first web of a site has nobody to take them from. */
export function resetInheritance(db: Database, site: Site, on: Securable): void {
  if (!isUnique(site, on) || (on.kind === 'web' && site.parent === null)) return;
  const from = scopeOf(site, on);
  setScope(db, site, on, parentScope(db, site, on), 0);
  dropScope(db, from);
}

function clearBelow(db: Database, site: Site, on: Securable): void {
  if (on.kind === 'web') {
    for (const list of listsOf(db, site.id)) {
      clearBelow(db, site, { kind: 'list', list });
      resetInheritance(db, site, { kind: 'list', list });
    }
    return;
  }
  if (on.kind === 'item' && on.item.kind === 0) return;
  const path = on.kind === 'list' ? on.list.url : pathOf(on.item);
  const own = db.all(
    'SELECT DISTINCT scope FROM items WHERE list = ? AND own = 1 AND path > ? AND path < ?',
    on.list.id,
    `${pathKey(path)}/`,
    `${pathKey(path)}0`,
  );
  const to = scopeOf(site, on);
  for (const row of own) {
    const scope = Number(row['scope']);
    db.run('UPDATE items SET scope = ?, own = 0 WHERE list = ? AND scope = ?', to, on.list.id, scope);
    dropScope(db, scope);
  }
}

export function dropScope(db: Database, scope: number): void {
  db.run('DELETE FROM assignments WHERE scope = ?', scope);
  db.run('DELETE FROM scopes WHERE id = ?', scope);
}

/** Gives a principal a level, and Limited Access on the way down to the object. */
export function grant(db: Database, site: Site, on: Securable, one: Assignment): void {
  assign(db, scopeOf(site, on), one);
  for (const scope of scopesAbove(db, site, on)) {
    if (heldBy(db, scope, one.principal).length === 0) {
      assign(db, scope, { principal: one.principal, role: LIMITED_ACCESS });
    }
  }
}

/** Takes a level from a principal. Limited Access above stays, as it does in SharePoint. */
export const revoke = (db: Database, site: Site, on: Securable, one: Assignment): number =>
  unassign(db, scopeOf(site, on), one);
