import type { Body } from '../../core/bodies/body';
import { dayOf } from '../../core/calendar';
import type { Room } from '../../core/rooms/room';
import { roomGroup } from '../../core/rooms/room';
import { ok, refused, type Result } from '../../core/result';
import type { Row, Stored } from '../../core/stored';
import type { AnyList } from '../list';
import { allLists, bodies as bodiesList, rooms as roomsList, schema, SCHEMA } from '../lists';
import { openAccess, openSite } from '../openSite';
import { addChoices } from '../provisioning/choices';
import { makeColumns } from '../provisioning/columns';
import { giveGroupsTo } from '../provisioning/groupOwner';
import { makeGroups, makeGroupsNamed, type Principals } from '../provisioning/groups';
import { checkSite } from '../provisioning/guard';
import { makeLists } from '../provisioning/lists';
import { provision, type ProvisionOptions } from '../provisioning/provision';
import type { ProvisioningRefusal } from '../provisioning/refusal';
import { CONTRIBUTE, folderIn, FULL_CONTROL, READ, setScopes, setScopesOn } from '../provisioning/scopes';
import { setSiteRights } from '../provisioning/siteRights';
import type { Workplace } from '../provisioning/workplace';
import type { Site } from '../site';
import type { Copied, CopyNote, CopyPlace } from './copied';
import { replay, type Opened } from './replaying';

/** Why a copy is not restored. `inUse`: the site has been taken in use, and nothing is written over. */
export type RestoringRefusal =
  | ProvisioningRefusal
  | { readonly reason: 'inUse' }
  | { readonly reason: 'otherSchema'; readonly copy: number; readonly ours: number };

/**
 * Brings a copy to an empty site: lists, then each thing with the number it had, since addresses and other rows name it
 * by that; every folder gets its permissions before anything lies in it. Broken off, it goes on where it was when it is
 * run again. Last comes what provisioning does on any site. Nothing is sent: that is the service's, which does not run.
 */
export async function restoreCopy(
  options: ProvisionOptions,
  from: CopyPlace,
  note: CopyNote,
): Promise<Result<Site, RestoringRefusal>> {
  if (note.schema !== SCHEMA) return refused({ reason: 'otherSchema', copy: note.schema, ours: SCHEMA });
  const { url, token, report = () => undefined } = options;
  const { patienceMs = 600_000 } = options;
  const asking = options.fetch === undefined ? {} : { fetch: options.fetch };
  const connection = { url, token, timeoutMs: 120_000, patienceMs, ...asking };
  const access = openAccess(connection);
  const site = openSite({ ...connection, organisation: options.organisation.organisation.name });
  const workplace: Workplace = { access, report };
  const checked = await checkSite(workplace);
  if (!checked.ok) return checked;
  if (checked.value.schemaThere > 0) return refused({ reason: 'inUse' });
  report('Listor och kolumner');
  await makeLists(workplace, allLists);
  await makeColumns(workplace, allLists);
  await addChoices(workplace, allLists);
  report('Grupper och behörigheter');
  const bodies = factsIn<Body>(from, bodiesList);
  const rooms = factsIn<Room>(from, roomsList);
  const { principals } = await makeGroups(workplace, bodies);
  await setSiteRights(workplace, principals, checked.value.emptyWriters);
  await setScopes(workplace, allLists, [], { principals, made: new Set() });
  const closing = await closingFolders(workplace, options, { bodies, rooms, principals });
  const moved = movedFrom(note.site, new URL(access.url).pathname);
  // Its row says that the site is whole.
  for (const list of [...allLists.filter((one) => one !== schema), schema]) {
    report(list.displayTitle);
    await replay(access, site, {
      list,
      things: from.things(list.title),
      bytes: (path) => from.bytes(path),
      closing,
      moved,
    });
  }
  const finished = await provision(options);
  if (!finished.ok) return finished;
  const stored = await site.read({ held: { list: roomsList, where: { state: ['held', 'frozen'] } } });
  for (const room of stored.held.rows) await site.admit(room, dayOf(options.now));
  return ok(site);
}

function factsIn<Entity extends Row>(from: CopyPlace, list: AnyList): readonly Stored<Entity>[] {
  return from.things(list.title).flatMap(({ facts }) => (facts === null ? [] : [facts as unknown as Stored<Entity>]));
}

/** Gives a folder that was made just now the permissions it had: a body's in a list, a room's, or those it lies in. */
async function closingFolders(
  workplace: Workplace,
  { serviceAppId, organisation }: ProvisionOptions,
  known: { readonly bodies: readonly Body[]; readonly rooms: readonly Room[]; readonly principals: Principals },
): Promise<(list: AnyList, folder: Copied, path: string) => Promise<void>> {
  const { bodies, rooms, principals } = known;
  const named = rooms.map((room) => ({
    Title: roomGroup(room),
    Description: 'Släpper in dem som är utpekade i ett rum.',
  }));
  const { ids } = await makeGroupsNamed(workplace, named);
  if (serviceAppId !== undefined && serviceAppId !== null) {
    const groups = [
      principals.everyone,
      ...principals.readersOf.values(),
      ...named.map(({ Title }) => ids.get(Title) ?? 0),
    ];
    await giveGroupsTo(workplace, { appId: serviceAppId, tenant: organisation.organisation.tenant }, groups);
  }
  return async (list, { place, name }, path) => {
    const made = new Set([path]);
    const body = place === '' && list.folderBy !== null ? bodies.find(({ nr }) => nr === Number(name)) : undefined;
    if (body !== undefined) await setScopes(workplace, [list], [body], { principals, made });
    const room = rooms.find((one) => isRoom(list, one, { place, name }));
    if (room === undefined) return;
    const grants = [
      { principal: principals.owners, level: FULL_CONTROL },
      { principal: ids.get(roomGroup(room)) ?? 0, level: room.kind === 'closed' ? READ : CONTRIBUTE },
    ];
    const scope = { path, on: (sp: Parameters<typeof folderIn>[0]) => folderIn(sp, path), grants };
    await setScopesOn(workplace, [scope], { caller: principals.caller, made });
  };
}

function isRoom(list: AnyList, room: Room, { place, name }: Pick<Copied, 'place' | 'name'>): boolean {
  if (list.rooms !== room.kind) return false;
  const [body, own] = list.folderBy === null ? name.split('-') : [place, name];
  return own === room.name && Number(body) === room.bodyNr && (list.folderBy !== null || place === '');
}

/** Addresses of files in a site that now has another address. */
function movedFrom(before: string, now: string): Opened {
  const moved: Opened = (value) => {
    if (typeof value === 'string') return value.startsWith(`${before}/`) ? now + value.slice(before.length) : value;
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, moved(one)]));
  };
  return moved;
}
