import { webUrl, type Context } from '../graph/context';
import { columnsOf } from '../columns/columns';
import { checkedOutBy, mustCheckOut, neverCheckedIn, noMinorVersions, notCheckedOut } from '../odata/fileErrors';
import { CHANGE } from '../store/changes';
import { Right } from '../security/rights';
import { checkoutOf, checkoutsOf, dropCheckout, saveCheckout, type Checkout } from '../store/checkouts';
import { fieldsOf } from '../store/fields';
import { itemById, saveItem } from '../store/items';
import { principalById } from '../store/principals';
import { isLibrary, pathOf, type Item, type List } from '../store/rows';
import { demandUnique, touched } from './log';
import {
  firstUi,
  hasMinors,
  isVersioned,
  keepHistory,
  moderated,
  nextMajor,
  nextUi,
  withoutComment,
} from './versioning';

/** 0 a draft, 1 a published version, 2 in the place of the version that is there. */
export type CheckIn = 0 | 1 | 2;

/** The row with the working copy in place of what is checked in. */
const withCopy = (item: Item, { version, ui, modified, vals, blob, size, principal }: Checkout): Item => ({
  ...item,
  version,
  ui,
  modified,
  vals,
  blob,
  size,
  editor: principal,
});

function seen(context: Context, item: Item, out: Checkout | undefined): Item | null {
  if (out === undefined) return item;
  if (out.principal === context.caller.principal.id) return withCopy(item, out);
  const isHidden = out.fresh === 1 && !context.access.has(item.scope, Right.overrideListBehaviors);
  return isHidden ? null : item;
}

/** A file as the caller sees it: their own working copy, or what is checked in; null where that is nothing yet. */
export const seenBy = (context: Context, list: List, item: Item): Item | null =>
  isLibrary(list) && item.kind === 0 ? seen(context, item, checkoutOf(context.db, item)) : item;

/** The same for many rows of one list. */
export function allSeenBy(context: Context, list: List, items: readonly Item[]): readonly Item[] {
  if (!isLibrary(list)) return items;
  const out = checkoutsOf(context.db, list.id);
  if (out.size === 0) return items;
  return items.map((item) => seen(context, item, out.get(item.id))).filter((item) => item !== null);
}

function urlOf(context: Context, item: Item): string {
  return webUrl(context).slice(0, -context.site.url.length) + pathOf(item);
}

function lockedError(context: Context, item: Item, out: Checkout): Error {
  return checkedOutBy(
    urlOf(context, item),
    principalById(context.db, context.site.id, out.principal)?.login ?? 'another user',
  );
}

/** The caller's own working copy, if there is one; another's keeps them from changing the file. */
export function demandUnlocked(context: Context, list: List, item: Item): Checkout | undefined {
  if (!isLibrary(list) || item.kind === 1) return undefined;
  const out = checkoutOf(context.db, item);
  if (out !== undefined && out.principal !== context.caller.principal.id) throw lockedError(context, item, out);
  return out;
}

/** Nobody moves a file that is taken out, not even who has it. */
export function demandCheckedIn(context: Context, list: List, item: Item): void {
  const out = demandUnlocked(context, list, item);
  if (out !== undefined) throw lockedError(context, item, out);
}

/** Where the library wants it, a file is changed by who has taken it out and by nobody else. */
export function demandTakenOut(list: List, item: Item): void {
  if (isLibrary(list) && item.kind === 0 && list.props['ForceCheckout'] === true) throw mustCheckOut(pathOf(item));
}

/** Takes a file out. Not even who has it may take it out once more. */
export function checkOut(context: Context, list: List, item: Item): void {
  context.access.demand(item.scope, Right.editListItems);
  const out = checkoutOf(context.db, item);
  if (out !== undefined) throw lockedError(context, item, out);
  takeOut(context, { ...item, version: item.version + 1, ui: nextUi(list, item.ui) }, 0);
}

/** Takes out a file that has just been made. */
export const takeOutNew = (context: Context, item: Item): void => takeOut(context, item, 1);

function takeOut(context: Context, item: Item, fresh: 0 | 1): void {
  const { list, id, version, ui, modified, vals, blob, size } = item;
  const by = { principal: context.caller.principal.id, since: context.now };
  saveCheckout(context.db, {
    list,
    item: id,
    ...by,
    fresh,
    version,
    ui,
    modified,
    vals: withoutComment(vals),
    blob,
    size,
  });
}

/** The checked-in state and the copy, where the caller may end the check-out: their own, or anyone's with the right. */
function ending(context: Context, item: Item): { readonly base: Item; readonly out: Checkout } {
  const out = checkoutOf(context.db, item);
  const base = itemById(context.db, item.list, item.id);
  if (out === undefined || base === undefined) throw notCheckedOut(pathOf(item));
  context.access.demand(item.scope, Right.editListItems);
  if (out.principal !== context.caller.principal.id) context.access.demand(item.scope, Right.overrideListBehaviors);
  return { base, out };
}

/** Makes the working copy what all see. */
export function checkIn(context: Context, list: List, item: Item, comment: string, how: CheckIn): void {
  const { base, out } = ending(context, item);
  if (how === 0 && !hasMinors(list)) throw noMinorVersions();
  const ui = out.fresh === 1 ? firstCheckedIn(list, how) : checkedIn(list, base.ui, how);
  const changed: Item = {
    ...withCopy(base, out),
    ui,
    modified: context.now,
    vals: { ...out.vals, ...moderated(list, ui), _CheckinComment: comment },
  };
  const columns = [...columnsOf(fieldsOf(context.db, list.id)).values()];
  saveItem(context.db, changed, columns);
  dropCheckout(context.db, item);
  keepHistory(context.db, list, out.fresh === 1 ? changed : base, changed);
  demandUnique(context, columns, changed);
  touched(context, list, changed, CHANGE.update);
}

const firstCheckedIn = (list: List, how: CheckIn): number =>
  how === 1 && isVersioned(list) ? nextMajor(0) : firstUi(list, 0);

const checkedIn = (list: List, ui: number, how: CheckIn): number => {
  if (how === 2 || !isVersioned(list)) return ui;
  return how === 0 ? ui + 1 : nextMajor(ui);
};

/** Throws the working copy away. */
export function undoCheckOut(context: Context, item: Item): void {
  const { base, out } = ending(context, item);
  if (out.fresh === 1) throw neverCheckedIn(pathOf(item));
  saveItem(context.db, { ...base, version: out.version }, []);
  dropCheckout(context.db, item);
}

/** Writes to the working copy. */
export function changeCopy(
  context: Context,
  out: Checkout,
  change: Partial<Pick<Checkout, 'vals' | 'blob' | 'size'>>,
): Checkout {
  const changed: Checkout = {
    ...out,
    ...change,
    vals: { ...out.vals, ...change.vals },
    version: out.version + 1,
    modified: context.now,
  };
  saveCheckout(context.db, changed);
  return changed;
}
