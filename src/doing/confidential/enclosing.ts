import type { AgendaItem } from '../../core/agenda/item';
import type { Enclosure } from '../../core/confidential/enclosure';
import { lineKeyIn } from '../../core/confidential/lineKey';
import type { Room } from '../../core/rooms/room';
import type { Result } from '../../core/result';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Conflict, Site } from '../../storage/site';
import { workroomOf } from '../freezing';
import type { MeetingFacts } from '../meetings/facts';
import { holdRoom, nameInRoom, type NoRoomReady, type RoomWanted } from '../rooms';
import type { World } from '../world';
import { finish } from './finishing';

/** A line, and who moves it. */
interface Moving {
  readonly item: Stored<AgendaItem>;
  readonly actedBy: string;
}

/** A part of a line: the note, or a decision by its key. */
type Part = Pick<Enclosure, 'key' | 'kind' | 'part' | 'text'>;

/**
 * Puts a line in a closed room of its own. A row cannot change its folder's permissions, so the line becomes a new row
 * there and the old one is emptied and taken off the agenda (decision 0006); what hangs on it goes with it. That it is to
 * be done is written down first: from then on it is confidential, and the next press or run completes what was broken
 * off. Its workroom lets go of those who are not named.
 */
export async function encloseLine(
  world: World,
  facts: MeetingFacts,
  { item, actedBy }: Moving,
  wanted: RoomWanted,
): Promise<Result<Stored<AgendaItem>, NoRoomReady | Conflict>> {
  const room = await roomFor(world, facts.site, wanted);
  if (!room.ok) return room;
  const work = facts.rooms.find(({ kind, heldFor }) => kind === 'work' && heldFor === workroomOf(item));
  if (work !== undefined) {
    const named = work.named.filter((upn) => wanted.named.includes(upn.toLowerCase()));
    const left = await nameInRoom(world, facts.site, work, { named, actedBy });
    if (!left.ok) return left;
  }
  const key = `enclosure:${lineKeyIn(item.key, 'closed')}`;
  const part = { key, kind: 'item', part: '', text: '' } as const;
  return finish(
    facts.site,
    await begun(facts, { item, actedBy }, part, { room: room.value.name, ground: wanted.ground }),
  );
}

/** Takes a line out of its room: a new row again, open to those who may see the agenda. */
export async function openLine(
  facts: MeetingFacts,
  { item, actedBy }: Moving,
): Promise<Result<Stored<AgendaItem>, Conflict>> {
  const { room = null, ground = null } = item;
  const key = `enclosure:${lineKeyIn(item.key, 'open')}`;
  const part = { key, kind: 'item', part: '', text: '' } as const;
  const opening = await begun(facts, { item, actedBy }, part, { room, ground, standing: 'opening' });
  return finish(facts.site, opening);
}

/** Puts a part of a line in a closed room of its own; the line itself stays as open as it was. */
export async function enclosePart(
  world: World,
  facts: MeetingFacts,
  moving: Moving,
  part: Part,
  wanted: RoomWanted,
): Promise<Result<Stored<AgendaItem>, NoRoomReady | Conflict>> {
  const room = await roomFor(world, facts.site, wanted);
  if (!room.ok) return room;
  return finish(facts.site, await begun(facts, moving, part, { room: room.value.name, ground: wanted.ground }));
}

/** Puts a part back where it stood, last among what has been noted since. */
export async function openPart(
  site: Site,
  enclosure: Stored<Enclosure>,
  actedBy: string,
): Promise<Result<Stored<AgendaItem>, Conflict>> {
  if (enclosure.standing === 'opening') return finish(site, enclosure);
  const opening = await site.change(lists.enclosures, enclosure, { standing: 'opening', actedBy });
  return opening.ok ? finish(site, opening.value) : opening;
}

function begun(
  { site, meeting }: MeetingFacts,
  { item, actedBy }: Moving,
  part: Part,
  within: Pick<Enclosure, 'room' | 'ground'> & Partial<Pick<Enclosure, 'standing'>>,
): Promise<Stored<Enclosure>> {
  return site.add(lists.enclosures, {
    ...part,
    actedBy,
    bodyNr: meeting.bodyNr,
    bodyYear: meeting.bodyYear,
    meetingId: meeting.id,
    itemId: item.id,
    standing: 'moving',
    ...within,
  });
}

async function roomFor(
  world: World,
  site: Site,
  wanted: RoomWanted,
): Promise<Result<Stored<Room>, NoRoomReady | Conflict>> {
  const held = await holdRoom(world, site, wanted);
  // Taken by an earlier press that was broken off, perhaps for others than are named now.
  if (!held.ok || held.value.named.join() === wanted.named.join()) return held;
  return nameInRoom(world, site, held.value, wanted);
}
