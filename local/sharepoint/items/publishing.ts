import { columnsOf } from '../columns/columns';
import type { Context } from '../graph/context';
import { noMinorVersions, noModeration } from '../odata/fileErrors';
import type { JsonObject } from '../odata/json';
import { Right } from '../security/rights';
import { CHANGE } from '../store/changes';
import { fieldsOf } from '../store/fields';
import { saveItem } from '../store/items';
import type { Item, List } from '../store/rows';
import { versionsOf } from '../store/versions';
import { demandUnlocked } from './checkout';
import { touched } from './log';
import { hasMinors, isDraft, isModerated, MAJOR, MODERATION, moderated, nextMajor, trim } from './versioning';

/** A draft becomes a version, or a version a draft, without a new one beside it and with the ETag it had, as recorded. */
function become(context: Context, list: List, item: Item, ui: number, vals: JsonObject): void {
  demandUnlocked(context, list, item);
  const changed: Item = { ...item, ui, vals: { ...item.vals, ...vals } };
  saveItem(context.db, changed, [...columnsOf(fieldsOf(context.db, list.id)).values()]);
  trim(context.db, list, changed);
  touched(context, list, changed, CHANGE.update);
}

/** The draft becomes the next major version, which waits for approval where the library wants that. */
export function publish(context: Context, list: List, item: Item, comment: string): void {
  if (!hasMinors(list)) throw noMinorVersions();
  context.access.demand(item.scope, Right.editListItems);
  const ui = isDraft(item.ui) ? nextMajor(item.ui) : item.ui;
  become(context, list, item, ui, { ...moderated(list, ui), _CheckinComment: comment });
}

/** The major version becomes a draft of the one before it. */
export function unpublish(context: Context, list: List, item: Item, comment: string): void {
  if (!hasMinors(list)) throw noMinorVersions();
  context.access.demand(item.scope, Right.editListItems);
  if (isDraft(item.ui)) return;
  const before = versionsOf(context.db, item).at(-1)?.ui ?? 0;
  const ui = Math.max(before, item.ui - MAJOR) + 1;
  become(context, list, item, ui, { ...moderated(list, ui), _CheckinComment: comment });
}

/** Lets all see a version, or says no to it. */
export function decide(
  context: Context,
  list: List,
  item: Item,
  decision: 'approved' | 'denied',
  comment: string,
): void {
  if (!isModerated(list)) throw noModeration();
  context.access.demand(item.scope, Right.approveItems);
  const ui = decision === 'approved' && isDraft(item.ui) ? nextMajor(item.ui) : item.ui;
  become(context, list, item, ui, { _ModerationStatus: MODERATION[decision], _ModerationComments: comment });
}
