import type { JsonObject } from '../odata/json';
import type { ColumnType } from '../columns/types';

/** A web: the one of a site collection, or one below it. */
export interface Site {
  readonly id: number;
  /** The web above; null for that of the site collection. */
  readonly parent: number | null;
  /** The web of the site collection, itself for that one: people, groups, levels and scopes belong to it. */
  readonly root: number;
  /** 1 where it has permissions of its own. */
  readonly own: number;
  readonly template: string;
  readonly props: JsonObject;
  readonly guid: string;
  readonly web: string;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly created: number;
  readonly scope: number;
  readonly ownerGroup: number;
  readonly memberGroup: number;
  readonly visitorGroup: number;
}

/** 1 a person or an app, 4 a security group of the directory, 8 a SharePoint group. */
export type PrincipalKind = 1 | 4 | 8;

export interface Principal {
  readonly site: number;
  readonly id: number;
  readonly kind: PrincipalKind;
  readonly login: string;
  readonly title: string;
  readonly mail: string;
  readonly upn: string | null;
  readonly admin: number;
  readonly owner: number | null;
  /** 1 who was removed: only what they wrote still names them. */
  readonly removed: number;
  readonly props: JsonObject;
}

export interface Role {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly ordinal: number;
  readonly type: number;
  readonly high: number;
  readonly low: number;
  readonly hidden: number;
}

export interface List {
  readonly id: number;
  readonly site: number;
  readonly guid: string;
  readonly title: string;
  /** The server-relative address of the root folder. */
  readonly url: string;
  /** Its last part. */
  readonly folder: string;
  readonly template: number;
  readonly created: number;
  readonly modified: number;
  readonly version: number;
  readonly scope: number;
  readonly own: number;
  readonly nextItem: number;
  readonly itemCount: number;
  readonly props: JsonObject;
}

export interface Field {
  readonly list: number;
  readonly name: string;
  readonly guid: string;
  readonly title: string;
  readonly type: ColumnType;
  readonly ordinal: number;
  readonly indexed: number;
  readonly uniq: number;
  readonly required: number;
  readonly hidden: number;
  readonly builtIn: number;
  readonly props: JsonObject;
}

export interface View {
  readonly guid: string;
  readonly list: number;
  readonly title: string;
  readonly isDefault: number;
  readonly fields: readonly string[];
  readonly props: JsonObject;
}

/** 0 an item or a file, 1 a folder. */
export type ItemKind = 0 | 1;

export interface Item {
  readonly list: number;
  readonly id: number;
  readonly guid: string;
  readonly kind: ItemKind;
  readonly dir: string;
  readonly leaf: string;
  readonly scope: number;
  readonly own: number;
  readonly version: number;
  readonly ui: number;
  readonly created: number;
  readonly modified: number;
  readonly author: number;
  readonly editor: number;
  readonly vals: JsonObject;
  readonly blob: string | null;
  readonly size: number;
}

/** A row of the list that nobody wrote. */
export const noRow = (list: List): Item => ({
  list: list.id,
  id: 0,
  guid: '',
  kind: 0,
  dir: list.url,
  leaf: '',
  scope: list.scope,
  own: 0,
  version: 1,
  ui: 512,
  created: 0,
  modified: 0,
  author: 0,
  editor: 0,
  vals: {},
  blob: null,
  size: 0,
});

/** Documents live in libraries; rows in every other list. */
export const isLibrary = (list: List): boolean => list.template === 101;

/** The server-relative address of an item. */
export const pathOf = (item: Item): string => `${item.dir}/${item.leaf}`;

/** The key by which a path is unique: SharePoint compares paths without case. */
export const pathKey = (path: string): string => path.normalize('NFC').toLowerCase();
