import type { Json, JsonObject } from '../odata/json';
import type { Database } from '../store/database';
import { isLibrary, type Item, type ItemKind, type List } from '../store/rows';
import { keepVersion, trimVersions, versionsOf } from '../store/versions';

/** A version number is 512 for each major version and 1 for each minor. */
export const MAJOR = 512;

/** What SharePoint says of a row that has to be approved before all see it. */
export const MODERATION = { approved: 0, denied: 1, pending: 2, draft: 3 } as const;

export const isVersioned = (list: List): boolean => list.props['EnableVersioning'] === true;

/** Only libraries have drafts here. */
export const hasMinors = (list: List): boolean =>
  isLibrary(list) && isVersioned(list) && list.props['EnableMinorVersions'] === true;

export const isModerated = (list: List): boolean => list.props['EnableModeration'] === true;

export const isDraft = (ui: number): boolean => ui % MAJOR !== 0;

export const nextMajor = (ui: number): number => (Math.floor(ui / MAJOR) + 1) * MAJOR;

/** The number a change gives a file or a row. */
export const nextUi = (list: List, ui: number): number =>
  !isVersioned(list) ? ui : hasMinors(list) ? ui + 1 : nextMajor(ui);

/** The number a new file or row begins with. */
export const firstUi = (list: List, kind: ItemKind): number => (hasMinors(list) && kind === 0 ? 1 : MAJOR);

/** A setting that is a number, whatever the client sent. */
const limit = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);

/** Keeps the state an item leaves, and no more of them than the list wants. */
export function keepHistory(db: Database, list: List, from: Item, to: Item): void {
  if (from.ui !== to.ui) keepVersion(db, from);
  trim(db, list, to);
}

export function trim(db: Database, list: List, item: Item): void {
  const withDrafts = hasMinors(list) ? limit(list.props['MajorWithMinorVersionsLimit']) : 0;
  trimVersions(db, item, { majors: limit(list.props['MajorVersionLimit']), withDrafts });
}

/** An empty file that was only made to be filled: its first content is no new version, as recorded of chunked uploads. */
export const isStub = (db: Database, list: List, item: Item): boolean =>
  isLibrary(list) && item.kind === 0 && item.size === 0 && versionsOf(db, item).length === 0;

/** What a changed row says of its approval. */
export const moderated = (list: List, ui: number): JsonObject =>
  isModerated(list) ? { _ModerationStatus: isDraft(ui) ? MODERATION.draft : MODERATION.pending } : {};

/** 1 published, 2 a draft or waiting for approval; 255, taken out, is said of the one who has it. */
export const levelOf = (item: Item): 1 | 2 =>
  isDraft(item.ui) || (item.vals['_ModerationStatus'] ?? MODERATION.approved) !== MODERATION.approved ? 2 : 1;

/** The comment of a check-in belongs to one version and is not taken into the next. */
export const withoutComment = (vals: JsonObject): JsonObject =>
  '_CheckinComment' in vals ? Object.fromEntries(Object.entries(vals).filter(([n]) => n !== '_CheckinComment')) : vals;
