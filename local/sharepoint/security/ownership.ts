import { accessDenied, badQuery } from '../odata/errors';
import type { Json } from '../odata/json';
import type { Item, List } from '../store/rows';
import { Right } from './rights';

/**
 * Item-level permissions: `ReadSecurity` 2 shows a row to who created it alone, `WriteSecurity` 2 lets that person alone
 * change it, 4 nobody (security element of a list definition, Microsoft Learn). Who may override list behaviours is
 * bound by neither. The right is looked for on the list, not on a folder of it: what is not known to be looked at per
 * scope in SharePoint Online is refused here. Folders are shown to all who may read them.
 */
const OWN = 2;
const NOBODY = 4;

/** The caller, as far as rows are concerned. */
interface Holder {
  readonly caller: { readonly principal: { readonly id: number } };
  has(scope: number, right: bigint): boolean;
}

const setting = (list: List, name: 'ReadSecurity' | 'WriteSecurity'): number => Number(list.props[name] ?? 1);

const overrides = (access: Holder, list: List): boolean => access.has(list.scope, Right.overrideListBehaviors);

/** Refuses a setting SharePoint does not have. */
export function checkOwnership(props: Readonly<Record<string, Json>>): void {
  const { ReadSecurity: read = 1, WriteSecurity: write = 1 } = props;
  if (read !== 1 && read !== OWN) throw badQuery('The value of ReadSecurity must be 1 or 2.');
  if (write !== 1 && write !== OWN && write !== NOBODY) throw badQuery('The value of WriteSecurity must be 1, 2 or 4.');
}

/** Whether rows are shown to their author alone: then no column can be held unique, for it would tell of the others. */
export const readsOwnOnly = (list: List): boolean => setting(list, 'ReadSecurity') === OWN;

/** The author whose rows alone the caller may read in a list; null where it is everybody's. */
export const onlyReadable = (access: Holder, list: List): number | null =>
  readsOwnOnly(list) && !overrides(access, list) ? access.caller.principal.id : null;

/** Whether the caller may read a row: by its scope, and by who made it. */
export function mayRead(access: Holder, list: List, item: Item): boolean {
  if (!access.has(item.scope, Right.viewListItems)) return false;
  const author = onlyReadable(access, list);
  return author === null || item.kind === 1 || item.author === author;
}

/** Refuses to add to a list nobody may write in. */
export function demandAddable(access: Holder, list: List): void {
  if (setting(list, 'WriteSecurity') === NOBODY && !overrides(access, list)) throw accessDenied();
}

/** Refuses to change or remove a row that is not the caller's, in a list where only one's own may be. */
export function demandOwned(access: Holder, list: List, item: Item): void {
  const write = setting(list, 'WriteSecurity');
  if (write !== OWN && write !== NOBODY) return;
  if (overrides(access, list) || (write === OWN && item.author === access.caller.principal.id)) return;
  throw accessDenied();
}
