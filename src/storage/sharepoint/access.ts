import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { bodyFolder } from '../../core/bodies/body';
import type { Room } from '../../core/rooms/room';
import type { AnyList } from '../list';
import type { Patience } from './patience';
import type { Connection } from './sending';

/** What every operation on a site needs. */
export interface Access {
  readonly sp: SPFI;
  readonly connection: Connection;
  readonly patience: Patience;
  /** `https://tenant/sites/goteborg`, without a slash at the end. */
  readonly url: string;
  /** Rows asked for in one page, at most 5 000 (SharePoint's limit). */
  readonly pageSize: number;
}

/** Where a list lies, from the site's own address: `Lists/AgendaItems`, or `Documents` for the library. */
export function placeOf(list: Pick<AnyList, 'kind' | 'title'>): string {
  return list.kind === 'library' ? list.title : `Lists/${list.title}`;
}

/** Where a list lies, from the server's root: `/sites/goteborg/Lists/AgendaItems`. */
export function pathOf(access: Pick<Access, 'url'>, list: Pick<AnyList, 'kind' | 'title'>): string {
  return `${new URL(access.url).pathname.replace(/\/$/, '')}/${placeOf(list)}`;
}

/** The folder of a body in a record list, from the server's root. */
export function folderPath(access: Pick<Access, 'url'>, list: Pick<AnyList, 'kind' | 'title'>, bodyNr: number): string {
  return `${pathOf(access, list)}/${bodyFolder(bodyNr)}`;
}

/**
 * The folder of a room, from the server's root: inside its body's folder, or in the root of a list without such folders.
 * The name is one of `roomName`; anything else is thrown out, so that a row's text is never part of a path.
 */
export function roomPath(
  access: Pick<Access, 'url'>,
  list: Pick<AnyList, 'kind' | 'title' | 'folderBy'>,
  { bodyNr, name }: Pick<Room, 'bodyNr' | 'name'>,
): string {
  if (!/^[SA]\d{2,6}$/.test(name)) throw new RangeError('No room is called that.');
  if (list.folderBy !== null) return `${folderPath(access, list, bodyNr)}/${name}`;
  return `${pathOf(access, list)}/${bodyFolder(bodyNr)}-${name}`;
}

/** The list by its address, which never changes; its title may be changed by whoever owns the site. */
export function listIn(sp: SPFI, access: Pick<Access, 'url'>, list: Pick<AnyList, 'kind' | 'title'>): IList {
  return sp.web.getList(pathOf(access, list));
}
