import type { AgendaItem } from '../../core/agenda/item';
import { lineKeyIn } from '../../core/confidential/lineKey';
import type { Enclosable, Room } from '../../core/rooms/room';
import { ok, type Result } from '../../core/result';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Conflict, Site } from '../../storage/site';
import { workroomOf } from '../freezing';
import type { MeetingFacts } from '../meetings/facts';
import { holdRoom, nameInRoom, type NoRoomReady, type RoomWanted } from '../rooms';
import type { World } from '../world';

/** A line, and who moves it. */
interface Moving {
  readonly item: Stored<AgendaItem>;
  readonly actedBy: string;
}

/**
 * Puts a line in a closed room of its own. A row cannot change its folder's permissions, so the line becomes a new row
 * there and the old one is emptied and taken off the agenda (decision 0006); last of all, so that the same press
 * completes what was broken off. The proposal and the matter it came from go with it, and its workroom lets go of those
 * who are not named.
 */
export async function encloseLine(
  world: World,
  facts: MeetingFacts,
  { item, actedBy }: Moving,
  wanted: RoomWanted,
): Promise<Result<Stored<AgendaItem>, NoRoomReady | Conflict>> {
  const room = await roomFor(world, facts.site, wanted);
  if (!room.ok) return room;
  const within = { room: room.value.name, ground: wanted.ground };
  const work = facts.rooms.find(({ kind, heldFor }) => kind === 'work' && heldFor === workroomOf(item));
  if (work !== undefined) {
    const named = work.named.filter((upn) => wanted.named.includes(upn.toLowerCase()));
    const left = await nameInRoom(world, facts.site, work, { named, actedBy });
    if (!left.ok) return left;
  }
  return moveLine(facts.site, { item, actedBy }, within, 'closed');
}

/** Takes a line out of its room: a new row again, open to those who may see the agenda. */
export function openLine(
  { site }: MeetingFacts,
  moving: Moving,
): Promise<Result<Stored<AgendaItem>, NoRoomReady | Conflict>> {
  return moveLine(site, moving, { room: null, ground: null }, 'open');
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

async function moveLine(
  site: Site,
  { item, actedBy }: Moving,
  within: Enclosable,
  to: 'closed' | 'open',
): Promise<Result<Stored<AgendaItem>, Conflict>> {
  const proposalId = item.origin === 'proposal' ? item.originId : null;
  const { proposals, matters } = await site.read({
    proposals: { list: lists.proposals, where: { id: proposalId ?? [] } },
    matters: { list: lists.matters, where: { id: item.matterId ?? [] } },
  });
  const change = { ...within, actedBy };
  const marked = [
    ...(await site.changeAll(proposals.rows.map((from) => ({ list: lists.proposals, from, to: change })))),
    ...(await site.changeAll(matters.rows.map((from) => ({ list: lists.matters, from, to: change })))),
  ];
  for (const outcome of marked) if (!outcome.ok) return outcome;
  const stored = await site.add(lists.agendaItems, { ...item, ...change, key: lineKeyIn(item.key, to) });
  const emptied = await site.change(lists.agendaItems, item, { ...NOTHING_LEFT, actedBy });
  return emptied.ok ? ok(stored) : emptied;
}

/** What stands in the row a line was moved from. */
const NOTHING_LEFT = {
  standing: 'removed',
  title: '–',
  description: '',
  purpose: '',
  theme: null,
  parties: [],
  presenter: '',
  matterId: null,
  notes: '',
  decisions: [],
  assignments: [],
} as const satisfies Partial<AgendaItem>;
