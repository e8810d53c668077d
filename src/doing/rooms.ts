import { dayOf } from '../core/calendar';
import { ok, refused, type Result } from '../core/result';
import type { Room } from '../core/rooms/room';
import type { Stored } from '../core/stored';
import * as lists from '../storage/lists';
import type { Conflict, Site } from '../storage/site';
import type { World } from './world';

/** What is to have a room, and who may come in. */
export type RoomWanted = Pick<Room, 'bodyNr' | 'kind' | 'heldFor' | 'title' | 'ground' | 'named' | 'actedBy'>;

/** Every room made ready is in use: provisioning makes new ones. */
export interface NoRoomReady {
  readonly reason: 'noRoomReady';
}

/**
 * Takes a room that stands ready, lets in those named and gives it. The same `heldFor` again is the same room, also from
 * another instance or after being broken off: what is put in the room afterwards is never read by anybody else, because
 * its permissions were set while it was empty. Who is named in a room in use is changed by `nameInRoom`.
 */
export async function holdRoom(
  world: World,
  site: Site,
  wanted: RoomWanted,
): Promise<Result<Stored<Room>, NoRoomReady>> {
  const held = (await roomOf(site, wanted.heldFor)) ?? (await takeRoom(world, site, wanted));
  if (held === undefined) return refused({ reason: 'noRoomReady' });
  await site.admit(held, dayOf(world.now()));
  if (held.kind === 'work') await site.furnish(held);
  return ok((await roomOf(site, wanted.heldFor)) ?? held);
}

/** Names those who may come into a room, in place of those named before. SharePoint follows at once. */
export async function nameInRoom(
  world: World,
  site: Site,
  room: Stored<Room>,
  { named, actedBy }: Pick<Room, 'named' | 'actedBy'>,
): Promise<Result<Stored<Room>, Conflict>> {
  const changed = await site.change(lists.rooms, room, { named, actedBy });
  if (!changed.ok) return changed;
  await site.admit(changed.value, dayOf(world.now()));
  return ok((await roomOf(site, room.heldFor)) ?? changed.value);
}

/** The room that is kept for something: the one written down first, where two were taken at once. */
export async function roomOf(site: Site, heldFor: string): Promise<Stored<Room> | undefined> {
  const { marks, found } = await site.read({
    marks: { list: lists.inbox, where: { key: markKey(heldFor) } },
    found: { list: lists.rooms, where: { heldFor } },
  });
  const [mark] = marks.rows;
  return found.rows.find((room) => room.key === mark?.what);
}

function markKey(heldFor: string): string {
  return `room:${heldFor}`;
}

/** Claims a room by the version of its row, then writes it down under a key that only the first can have. */
async function takeRoom(world: World, site: Site, wanted: RoomWanted): Promise<Stored<Room> | undefined> {
  const mine = await claim(site, wanted);
  if (mine === undefined) return undefined;
  const mark = await site.add(lists.inbox, {
    key: markKey(wanted.heldFor),
    actedBy: wanted.actedBy,
    receivedAt: world.now(),
    what: mine.key,
  });
  if (mark.what === mine.key) return mine;
  const nobodys = { state: 'free' as const, heldFor: '', title: '', ground: '', named: [] };
  await site.change(lists.rooms, mine, nobodys);
  return roomOf(site, wanted.heldFor);
}

async function claim(site: Site, wanted: RoomWanted): Promise<Stored<Room> | undefined> {
  const { bodyNr, kind, heldFor, title, ground, named, actedBy } = wanted;
  const { before, free } = await site.read({
    // Claimed by another instance, or by a process that died before it could write it down.
    before: { list: lists.rooms, where: { heldFor } },
    free: { list: lists.rooms, where: { bodyNr, state: 'free' } },
  });
  const [earlier] = before.rows;
  if (earlier !== undefined) return earlier;
  const ready = free.rows.filter((one) => one.kind === kind);
  for (const room of ready) {
    const to = { state: 'held' as const, heldFor, title, ground, named, actedBy };
    const claimed = await site.change(lists.rooms, room, to);
    if (claimed.ok) return claimed.value;
  }
  // Others took every one that was free: perhaps for the same thing, or there are more by now.
  return ready.length === 0 ? undefined : claim(site, wanted);
}
