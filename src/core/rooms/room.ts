import { bodyFolder } from '../bodies/body';
import { mandatesOf } from '../bodies/holding';
import type { HeldRole } from '../bodies/mandate';
import type { Day } from '../calendar';
import { sameUpn } from '../people/person';
import type { Row } from '../stored';

/** A closed room keeps what only named people may read; a workroom is where named people write together. */
export const ROOM_KINDS = ['closed', 'work'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** `free` until something is kept in it; `frozen` when nobody writes in it any more. A room is never used again. */
export const ROOM_STATES = ['free', 'held', 'frozen'] as const;
export type RoomState = (typeof ROOM_STATES)[number];

/**
 * A folder with permissions of its own and a group of its own, made ahead while it is empty (design decision 16). Who may
 * come in is who is in the group: the service, which may change members but no permissions, needs no more than that.
 */
export interface Room extends Row {
  readonly bodyNr: number;
  readonly kind: RoomKind;
  /** Name of the folder, unique in the body: `S01` (closed), `A01` (work). */
  readonly name: string;
  readonly state: RoomState;
  /** Key of what is kept in it; empty while it is free. */
  readonly heldFor: string;
  /** What it is called: the matter or the line worked on. */
  readonly title: string;
  /** The ground for secrecy, with its clause; empty for a workroom. */
  readonly ground: string;
  /** UPNs of those named to read (closed) or write (work). */
  readonly named: readonly string[];
  /** UPNs last put in its group. */
  readonly admitted: readonly string[];
}

/** What decides who may come into a room. */
export type RoomNamed = Pick<Room, 'bodyNr' | 'kind' | 'name' | 'state' | 'named'>;

/** What may lie in a closed room instead of in its body's folder. Without a room it is open to the body's readers. */
export interface Enclosable {
  /** Name of the room, null where there is none. */
  readonly room?: string | null;
  /** The ground for secrecy, null where there is none. */
  readonly ground?: string | null;
}

/** Name of the room with a number, counted within its body and kind. */
export function roomName(kind: RoomKind, number: number): string {
  return `${kind === 'closed' ? 'S' : 'A'}${String(number).padStart(2, '0')}`;
}

/** Title of the group of those who may come in: `F0003 Rum S01`. */
export function roomGroup({ bodyNr, name }: Pick<Room, 'bodyNr' | 'name'>): string {
  return `F${bodyFolder(bodyNr)} Rum ${name}`;
}

/**
 * Who may come in on a day: those named, but not somebody whose every mandate in the body has ended or not begun. Whoever
 * has never had one there (an adviser, somebody of another authority) comes in by being named.
 */
export function admittedOn(room: RoomNamed, mandates: readonly HeldRole[], on: Day): readonly string[] {
  if (room.state !== 'held') return [];
  const upns = new Set(room.named.map((upn) => upn.toLowerCase()));
  return [...upns].filter((upn) => !isFormer(room.bodyNr, upn, mandates, on)).sort();
}

function isFormer(bodyNr: number, upn: string, mandates: readonly HeldRole[], on: Day): boolean {
  const ever = mandates.some((mandate) => mandate.bodyNr === bodyNr && sameUpn(mandate.upn, upn));
  return ever && mandatesOf(mandates, bodyNr, upn, on).length === 0;
}
