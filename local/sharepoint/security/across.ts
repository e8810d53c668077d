import { appMask } from './rights';
import { Access, type Caller } from './access';
import { onlyReadable } from './ownership';
import type { Context } from '../graph/context';
import type { Row } from '../store/driver';
import { listById } from '../store/lists';
import { principalByLogin } from '../store/principals';
import type { Site } from '../store/rows';
import { siteById } from '../store/sites';

/** The rows of the whole tenant a caller may read. */
export interface ReadableAcross {
  /** Site collections where that is every row. */
  readonly sites: readonly number[];
  readonly scopes: readonly number[];
  /** Lists where it is the rows of one author alone: the list and the author. */
  readonly own: readonly (readonly [list: number, author: number])[];
}

/** The caller as another site collection knows them; who is no user there may still be in the group of everybody. */
function callerIn(context: Context, root: Site): Caller {
  const { principal, appMask: mask } = context.caller;
  const known = principalByLogin(context.db, root.id, principal.login);
  const there = known ?? { ...principal, site: root.id, id: 0, admin: 0 };
  if (mask === null) return { principal: there, appMask: null };
  const granted = context.directory.appCalled(principal.login)?.sites[root.url];
  return { principal: there, appMask: granted === undefined ? 0n : appMask[granted] };
}

/** The one permission check, asked of every site: search is of the tenant. */
export function readableAcross(context: Context): ReadableAcross {
  const { db } = context;
  const ids = (rows: readonly Row[]): number[] => rows.map((row) => Number(row['id']));
  const sites: number[] = [];
  const scopes: number[] = [];
  const own: (readonly [number, number])[] = [];
  for (const id of ids(db.all('SELECT id FROM sites WHERE parent IS NULL'))) {
    const root = siteById(db, id);
    const access = new Access(db, root, callerIn(context, root));
    const readable = access.readableScopes();
    if (readable === null) sites.push(id);
    else scopes.push(...readable);
    const guarded = db.all(
      "SELECT l.id FROM lists l JOIN sites s ON s.id = l.site WHERE s.root = ? AND l.props ->> '$.ReadSecurity' = 2",
      id,
    );
    for (const list of ids(guarded).flatMap((one) => listById(db, one) ?? [])) {
      const author = onlyReadable(access, list);
      if (author !== null) own.push([list.id, author]);
    }
  }
  return { sites, scopes, own };
}
