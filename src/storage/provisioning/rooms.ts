import { bodyFolder, type Body } from '../../core/bodies/body';
import { ROOM_KINDS, roomGroup, roomName, type Room, type RoomKind } from '../../core/rooms/room';
import { rooms as roomsList, SCHEMA } from '../lists';
import type { AnyList } from '../list';
import { readAll, rowsOf } from '../reading';
import { roomPath } from '../sharepoint/access';
import type { Site } from '../site';
import { compileWhere } from '../where';
import { addMissing } from './folders';
import { makeGroupsNamed, type Principals } from './groups';
import { CONTRIBUTE, folderIn, FULL_CONTROL, READ, setScopesOn, type Scope } from './scopes';
import { known, step, type Workplace } from './workplace';

/** How many rooms of each kind a body has ready. A room in use is replaced the next time provisioning runs. */
const READY = 2;

/** A room to be made ready. */
type Ahead = Pick<Room, 'bodyNr' | 'kind' | 'name'>;

/** What making rooms takes. */
export interface RoomsWanted {
  readonly lists: readonly AnyList[];
  readonly bodies: readonly Body[];
  readonly principals: Principals;
  /** Folders that were made just now: nothing lies in them. */
  readonly made: ReadonlySet<string>;
  /** Number of the declarations the site followed before: rooms from before a list had any get their folders in it. */
  readonly schemaBefore: number;
  /** Makes the service the owner of groups, by number. */
  readonly give: (groups: readonly number[]) => Promise<unknown>;
}

/**
 * Makes rooms ready ahead, each a folder with permissions of its own in every list that has rooms of its kind, and a
 * group: the service may change members but no permissions, and permissions are set while a folder is empty. The room's
 * row is written last, so that a room is never used before it is closed; broken off, it is finished the next time.
 */
export async function makeRooms(
  workplace: Workplace,
  site: Site,
  { lists, bodies, principals, made, schemaBefore, give }: RoomsWanted,
): Promise<number> {
  const there = await roomsThere(workplace, bodies);
  const ahead = roomsToMake(bodies, there);
  const earlier = schemaBefore < SCHEMA ? there.filter(({ kind }) => kind === 'closed') : [];
  const rooms = [...earlier, ...ahead];
  if (rooms.length === 0) return 0;
  const named = rooms.map((room) => ({
    Title: roomGroup(room),
    Description: 'Släpper in dem som är utpekade i ett rum. Medlemmarna följer rummets rad.',
  }));
  const { ids } = await step(workplace, 'room groups', () => makeGroupsNamed(workplace, named));
  const places = rooms.flatMap((room) =>
    lists
      .filter((list) => list.rooms === room.kind)
      .map((list) => ({ room, path: roomPath(workplace.access, list, room) })),
  );
  const added = await step(workplace, 'room folders', (turn) =>
    addMissing(workplace, foldersOf(places.map(({ path }) => path)), known(made, turn)),
  );
  const scopes = places.map(({ room, path }): Scope => ({
    path,
    on: (sp) => folderIn(sp, path),
    grants: [
      { principal: principals.owners, level: FULL_CONTROL },
      { principal: ids.get(roomGroup(room)) ?? 0, level: room.kind === 'closed' ? READ : CONTRIBUTE },
    ],
  }));
  await step(workplace, 'room permissions', (turn) =>
    setScopesOn(workplace, scopes, { caller: principals.caller, made: known(new Set(added), turn) }),
  );
  await give(named.map(({ Title }) => ids.get(Title) ?? 0));
  await site.addAll(roomsList, ahead.map(rowOf));
  return ahead.length;
}

function rowOf({ bodyNr, kind, name }: Ahead): Room {
  return {
    key: `room:${bodyFolder(bodyNr)}:${name}`,
    actedBy: 'system',
    bodyNr,
    kind,
    name,
    state: 'free',
    heldFor: '',
    title: '',
    ground: '',
    named: [],
    admitted: [],
  };
}

async function roomsThere({ access }: Workplace, bodies: readonly Body[]): Promise<readonly Room[]> {
  const filters = compileWhere(roomsList, { bodyNr: bodies.map(({ nr }) => nr) });
  const [found = []] = await readAll(access, [{ list: roomsList, filters }]);
  return rowsOf(access, roomsList, found).rows;
}

/** The rooms each body lacks, numbered on from those it has. */
function roomsToMake(bodies: readonly Body[], there: readonly Room[]): readonly Ahead[] {
  return bodies.flatMap(({ nr }) =>
    ROOM_KINDS.flatMap((kind) =>
      missing(
        kind,
        there.filter((room) => room.bodyNr === nr && room.kind === kind),
      ).map((name): Ahead => ({ bodyNr: nr, kind, name })),
    ),
  );
}

function missing(kind: RoomKind, there: readonly Room[]): readonly string[] {
  const free = there.filter(({ state }) => state === 'free').length;
  const last = Math.max(0, ...there.map(({ name }) => Number(name.slice(1))));
  return Array.from({ length: Math.max(0, READY - free) }, (_one, at) => roomName(kind, last + 1 + at));
}

/** Paths as folders to be made in the folder above each. */
function foldersOf(paths: readonly string[]): readonly { readonly path: string; readonly names: readonly string[] }[] {
  const within = new Map<string, string[]>();
  for (const path of paths) {
    const cut = path.lastIndexOf('/');
    const names = within.get(path.slice(0, cut)) ?? [];
    within.set(path.slice(0, cut), [...names, path.slice(cut + 1)]);
  }
  return [...within].map(([path, names]) => ({ path, names }));
}
