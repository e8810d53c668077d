import { accessDenied } from '../odata/errors';
import type { Database } from '../store/database';
import { principalByLogin } from '../store/principals';
import type { List, Principal, Site } from '../store/rows';
import { onlyReadable } from './ownership';
import { FULL_MASK, maskOf, Right } from './rights';

/** The directory group of everybody but guests. */
export const EVERYONE = 'c:0-.f|rolemanager|spo-grid-all-users/00000000-0000-0000-0000-000000000000';

/** Who is asking: a person, or an app with the mask it was given on the site. */
export interface Caller {
  readonly principal: Principal;
  readonly appMask: bigint | null;
}

/** The one permission check: what the caller may do on each scope of one site. */
export class Access {
  private masks: ReadonlyMap<number, bigint> | null = null;

  constructor(
    private readonly db: Database,
    private readonly site: Site,
    readonly caller: Caller,
  ) {}

  /** What the caller may do on a scope. An app's right reaches every scope; so does a site administrator's. */
  mask(scope: number): bigint {
    return this.everywhere() ?? this.scopes().get(scope) ?? 0n;
  }

  has(scope: number, right: bigint): boolean {
    return (this.mask(scope) & right) === right;
  }

  demand(scope: number, right: bigint): void {
    if (!this.has(scope, right)) throw accessDenied();
  }

  /** Which rows of a list the caller may read: in which scopes, and of which author. Null where that is all of them. */
  readable(list: List): { readonly scopes: readonly number[] | null; readonly author: number | null } {
    return { scopes: this.readableScopes(), author: onlyReadable(this, list) };
  }

  /** The scopes whose rows the caller may read; null where that is all of them. */
  readableScopes(): readonly number[] | null {
    const everywhere = this.everywhere();
    if (everywhere !== null) return (everywhere & Right.viewListItems) === 0n ? [] : null;
    return [...this.scopes()].filter(([, mask]) => (mask & Right.viewListItems) !== 0n).map(([scope]) => scope);
  }

  /** Whether the caller is, or is a member of, the principal. */
  isIn(principal: number): boolean {
    return this.ids().includes(principal);
  }

  /** After a change of permissions within a request. */
  forget(): void {
    this.masks = null;
  }

  private everywhere(): bigint | null {
    return this.caller.appMask ?? (this.caller.principal.admin === 1 ? FULL_MASK : null);
  }

  private scopes(): ReadonlyMap<number, bigint> {
    if (this.masks !== null) return this.masks;
    const masks = new Map<number, bigint>();
    const rows = this.db.all(
      `SELECT a.scope, r.high, r.low FROM assignments a JOIN scopes s ON s.id = a.scope AND s.site = ?1
       JOIN roles r ON r.site = ?1 AND r.id = a.role WHERE a.principal IN (SELECT value FROM json_each(?2))`,
      this.site.root,
      JSON.stringify(this.ids()),
    );
    for (const row of rows) {
      const scope = Number(row['scope']);
      masks.set(scope, (masks.get(scope) ?? 0n) | maskOf(Number(row['high']), Number(row['low'])));
    }
    this.masks = masks;
    return masks;
  }

  /** The caller, the directory group of everybody, and every group one of them is in. */
  private ids(): number[] {
    const { principal } = this.caller;
    const isGuest = principal.upn?.toLowerCase().includes('#ext#') ?? true;
    const everyone = isGuest ? undefined : principalByLogin(this.db, this.site.id, EVERYONE);
    const own = [principal.id, ...(everyone === undefined ? [] : [everyone.id])];
    const groups = this.db.all(
      'SELECT DISTINCT grp FROM members WHERE site = ? AND member IN (SELECT value FROM json_each(?))',
      this.site.root,
      JSON.stringify(own),
    );
    return [...own, ...groups.map((row) => Number(row['grp']))];
  }
}
