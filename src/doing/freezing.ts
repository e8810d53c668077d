import { createHash } from 'node:crypto';
import { dayOf } from '../core/calendar';
import type { AgendaItem } from '../core/agenda/item';
import { enclosureOf } from '../core/confidential/confidential';
import { lineKeyOf } from '../core/confidential/lineKey';
import type { RecordDocument } from '../core/documents/document';
import type { Enclosable, Room } from '../core/rooms/room';
import type { Stored } from '../core/stored';
import * as lists from '../storage/lists';
import type { FileInRoom, StoredDocument } from '../storage/site';
import { StorageError } from '../storage/storageError';
import type { MeetingFacts } from './meetings/facts';
import { roomOf } from './rooms';
import type { World } from './world';

/** What the workroom of a line is held for: a closed room of the same line is held for the line itself. */
export function workroomOf(item: Pick<AgendaItem, 'key'>): string {
  return `work:${lineKeyOf(item.key)}`;
}

/** Freezes the workrooms of the lines that are sent. What lies in that of a confidential line stays with it in its room. */
export async function freezeWorkrooms(
  world: World,
  facts: MeetingFacts,
  items: readonly AgendaItem[],
  actedBy: string,
): Promise<void> {
  const inUse = new Set(facts.rooms.flatMap((room) => (room.kind === 'work' ? [room.heldFor] : [])));
  for (const item of items.filter((one) => inUse.has(workroomOf(one)))) {
    await freezeRoom(world, facts, { heldFor: workroomOf(item), actedBy, ...enclosureOf(item) });
  }
}

/**
 * Freezes a workroom when the agenda is sent: nobody named may write any more, and each file as it then stands is copied
 * to the record with its hash. In that order, so that the copy is what was last written. Again is once: broken off, it
 * goes on where it was. With a closed room given the copies lie there. Gives the copies.
 */
export async function freezeRoom(
  world: World,
  { site, body, meeting }: Pick<MeetingFacts, 'site' | 'body' | 'meeting'>,
  { heldFor, actedBy, ...within }: { readonly heldFor: string; readonly actedBy: string } & Enclosable,
): Promise<readonly StoredDocument[]> {
  const room = await emptied(world, site, heldFor, actedBy);
  if (room === undefined) return [];
  const copies: StoredDocument[] = [];
  for (const file of await site.filesIn(room)) {
    const bytes = await site.documentBytes(file.path);
    if (bytes === undefined) continue;
    const name = nameInRecord(room, file);
    const document: RecordDocument = {
      key: `annex:${room.key}:${createHash('sha256').update(file.path).digest('hex').slice(0, 32)}`,
      actedBy,
      bodyNr: body.nr,
      bodyYear: meeting.bodyYear,
      meetingId: meeting.id,
      title: file.name,
      kind: 'annex',
      status: 'published',
      edition: 1,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      day: meeting.day,
      retention: body.rules.retention?.value ?? '',
      recordsCreator: body.rules.recordsCreator?.value ?? '',
      registrationNumber: '',
      importedFrom: null,
      ...within,
    };
    copies.push(await site.publish(document, name, bytes));
  }
  const now = (await roomOf(site, heldFor)) ?? room;
  await site.change(lists.rooms, now, { state: 'frozen', actedBy });
  return copies;
}

/** The room with nobody left in it, or undefined where there is none. */
async function emptied(
  world: World,
  site: MeetingFacts['site'],
  heldFor: string,
  actedBy: string,
): Promise<Stored<Room> | undefined> {
  const room = await roomOf(site, heldFor);
  if (room === undefined || room.state === 'frozen') return room;
  const changed = await site.change(lists.rooms, room, { named: [], actedBy });
  // Somebody named another in the same moment: looked at anew.
  if (!changed.ok) return emptied(world, site, heldFor, actedBy);
  const { failed } = await site.admit(changed.value, dayOf(world.now()));
  // Still somebody in it who may write: copied another time, when SharePoint lets them be taken out.
  const [still] = failed;
  if (still !== undefined) throw new StorageError('Workfiles', 'freeze', still.status, 'not emptied');
  return roomOf(site, heldFor);
}

/** Room names are never used again in a body, so the name is nobody else's. */
function nameInRecord(room: Room, file: FileInRoom): string {
  const start = file.path.indexOf(`-${room.name}/`) + room.name.length + 2;
  const within = file.path.slice(start).replaceAll('/', ' ');
  return `Bilaga ${room.name} ${within}`;
}
