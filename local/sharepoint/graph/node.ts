import type { Json } from '../odata/json';
import type { Attachment } from '../store/attachments';
import type { Recycled } from '../store/recycled';
import type { ContentType, FieldLink } from '../store/contentTypes';
import type { Field, Item, List, Principal, Role, Site, View } from '../store/rows';
import type { Subscription } from '../store/subscriptions';
import type { Version } from '../store/versions';
import type { Securable } from '../security/scopes';

/** A folder: the root of a list, one that is an item of it, or a path where nothing is. */
export interface FolderAt {
  readonly path: string;
  readonly list: List | null;
  readonly item: Item | null;
  readonly exists: 'exists' | 'missing';
}

/** A value for reading, for a page, or for a field of a form. */
export type ValueForm = 'text' | 'html' | 'edit';

/** Everything an address may lead to. What can be done with each is in `resources/`. */
export type Node =
  | { readonly kind: 'root' | 'site' | 'web' | 'regionalSettings' | 'timeZone' }
  | { readonly kind: 'webs' | 'webInfos' | 'allProperties' }
  | { readonly kind: 'subweb'; readonly web: Site }
  | { readonly kind: 'users' | 'groups' | 'roles' | 'lists' }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'fields'; readonly list: List | null }
  | { readonly kind: 'field'; readonly list: List | null; readonly field: Field }
  | { readonly kind: 'contentTypes'; readonly list: List | null }
  | { readonly kind: 'contentType' | 'contentTypeFields' | 'fieldLinks'; readonly contentType: ContentType }
  | { readonly kind: 'fieldLink'; readonly contentType: ContentType; readonly link: FieldLink }
  | { readonly kind: 'views'; readonly list: List }
  | { readonly kind: 'view'; readonly list: List; readonly view: View }
  | { readonly kind: 'viewFields'; readonly list: List; readonly view: View }
  | { readonly kind: 'subscriptions'; readonly list: List }
  | { readonly kind: 'subscription'; readonly list: List; readonly subscription: Subscription }
  | { readonly kind: 'items'; readonly list: List }
  | { readonly kind: 'item'; readonly list: List; readonly item: Item }
  | { readonly kind: 'itemText'; readonly list: List; readonly item: Item; readonly form: ValueForm }
  | { readonly kind: 'lookedUp'; readonly list: List; readonly item: Item }
  | { readonly kind: 'references'; readonly to: readonly Node[] }
  /** Where nothing was ever put, such as the workflows of a content type. */
  | { readonly kind: 'emptyCollection'; readonly set: string }
  | { readonly kind: 'listForms'; readonly list: List }
  | { readonly kind: 'listForm'; readonly list: List; readonly page: string }
  | { readonly kind: 'userInfoList' | 'userInfos' | 'profiles' | 'navigation' }
  | { readonly kind: 'itemVersions'; readonly list: List; readonly item: Item }
  | { readonly kind: 'folder'; readonly folder: FolderAt }
  | { readonly kind: 'folders' | 'files'; readonly folder: FolderAt }
  | { readonly kind: 'file'; readonly list: List; readonly item: Item }
  | { readonly kind: 'fileVersions'; readonly list: List; readonly item: Item }
  | { readonly kind: 'itemVersion'; readonly list: List; readonly item: Item; readonly version: Version }
  | { readonly kind: 'fileVersion'; readonly list: List; readonly item: Item; readonly version: Version }
  | {
      readonly kind: 'fileBytes';
      readonly blob: string;
      readonly size: number;
      /** What a PUT of other bytes changes; null where nothing may be put. */
      readonly of: Extract<Node, { kind: 'file' | 'attachment' | 'attachedFile' }> | null;
    }
  | { readonly kind: 'properties'; readonly of: Extract<Node, { kind: 'file' | 'folder' }> }
  | { readonly kind: 'storageMetrics'; readonly folder: FolderAt }
  | { readonly kind: 'attachments'; readonly list: List; readonly item: Item }
  | {
      readonly kind: 'attachment' | 'attachedFile';
      readonly list: List;
      readonly item: Item;
      readonly attachment: Attachment;
    }
  | { readonly kind: 'recycleBin'; readonly of: 'web' | 'site' }
  | { readonly kind: 'binLine'; readonly line: Recycled }
  | { readonly kind: 'principal' | 'userInfo'; readonly principal: Principal }
  | { readonly kind: 'groupMembers'; readonly group: Principal }
  | { readonly kind: 'groupsOf'; readonly member: Principal }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'assignments'; readonly on: Securable }
  | { readonly kind: 'assignment'; readonly on: Securable; readonly principal: Principal }
  | { readonly kind: 'bindings'; readonly on: Securable; readonly principal: Principal }
  | { readonly kind: 'search' | 'searchQuery' }
  | { readonly kind: 'null' }
  | { readonly kind: 'value'; readonly value: Value };

export type Kind = Node['kind'];
export type NodeOf<K extends Kind> = Node & { readonly kind: K };

/** A thing with properties. `read` answers undefined for a name the type does not have. */
export interface Entity {
  readonly node: Node;
  readonly type: string;
  /** What follows `$metadata#`. */
  readonly set: string;
  /** Under `_api/`, absolute, or the bare guid items have. */
  readonly id: string;
  readonly editLink: string;
  readonly etag?: string;
  /** What is shown without $select. */
  readonly names: readonly string[];
  read(name: string): Json | undefined;
  /** SharePoint's words for a name that does not exist. */
  unknown?(name: string): Error;
}

/** Many things of one type. */
export interface Collection {
  readonly set: string;
  readonly entities: readonly Entity[];
  /** One of the type, by which names are judged when there are none to show. */
  readonly specimen?: Entity;
  /** Set where the query options were already applied and a page follows. */
  readonly paging: { readonly next: string | null } | null;
}

/** A value with a type: a text, a number, an object without identity, or a list of such. */
export interface Value {
  readonly name: string;
  readonly type: string;
  readonly value: Json;
  /** What verbose says in its place, where that is more than lists in `results`. */
  readonly verbose?: Json;
}

export type Content =
  | { readonly is: 'entity'; readonly entity: Entity }
  | { readonly is: 'collection'; readonly collection: Collection }
  | { readonly is: 'value'; readonly value: Value }
  | { readonly is: 'bytes'; readonly path: string; readonly size: number }
  /** Written as it stands, at every metadata level. */
  | { readonly is: 'text'; readonly contentType: string; readonly text: string }
  | { readonly is: 'null' }
  | { readonly is: 'empty' };

/** What a request comes to. */
export interface Answer {
  readonly status: 200 | 201 | 204;
  readonly content: Content;
  /** The ETag header. */
  readonly etag?: string;
  readonly location?: string;
}

export const found = (entity: Entity): Content => ({ is: 'entity', entity });
export const many = (set: string, entities: readonly Entity[]): Content => ({
  is: 'collection',
  collection: { set, entities, paging: null },
});
export const value = (name: string, type: string, of: Json): Content => ({
  is: 'value',
  value: { name, type, value: of },
});
export const ok = (content: Content): Answer => ({ status: 200, content });
export const created = (content: Content): Answer => ({ status: 201, content });
/** 200 with `odata.null`, as void methods answer. */
export const done: Answer = { status: 200, content: { is: 'null' } };
/** 200 with nothing at all, as deletions answer. */
export const gone: Answer = { status: 200, content: { is: 'empty' } };
export const merged: Answer = { status: 204, content: { is: 'empty' } };
