import type { Day } from '../calendar';
import type { HeldRole } from '../bodies/mandate';
import { sameUpn } from '../people/person';
import { admittedOn, type Enclosable, type RoomNamed } from '../rooms/room';

/** What can be confidential by itself (design decision 16). */
export const CONFIDENTIAL_KINDS = ['item', 'annex', 'note', 'decision'] as const;
export type ConfidentialKind = (typeof CONFIDENTIAL_KINDS)[number];

/** What is asked of a thing to show it: its number and kind, and whether it lies in a closed room. */
export interface Faced extends Enclosable {
  readonly kind: ConfidentialKind;
  /** Its number where it stands: `5`, `§ 84`, `bilaga 2`. */
  readonly number: string;
}

/** Who looks: a person with the names of the closed rooms of the body they are let into, or everybody (a document, a notice). */
export type FaceReader = { readonly rooms: readonly string[] } | 'everybody';

/** What others see in place of a confidential thing: that it is there, and the ground; no title, text, party or person. */
export interface MaskedFace {
  readonly face: 'masked';
  readonly kind: ConfidentialKind;
  readonly number: string;
  /** Word to show in the title's place; a text of the product, not of the thing. */
  readonly label: 'secrecy';
  /** The law's own words of the ground; null where none is written yet. */
  readonly ground: string | null;
}

/** A thing as somebody sees it: itself, or its masked face. */
export type Face<Thing> = { readonly face: 'open'; readonly thing: Thing } | MaskedFace;

/**
 * What somebody sees of a thing. Everything that leaves a body's closed rooms goes through here: views, documents,
 * notices, searches, exports. The masked face is built from nothing, never by taking away, so a new column cannot leak.
 * A thing with a ground but no room yet is masked for everybody.
 */
export function faceFor<Thing extends Faced>(thing: Thing, reader: FaceReader): Face<Thing> {
  if (isOpenTo(thing, reader)) return { face: 'open', thing };
  return { face: 'masked', kind: thing.kind, number: thing.number, label: 'secrecy', ground: thing.ground ?? null };
}

/**
 * Whether somebody may see a thing as it is. What has no face of its own (a proposal, an assignment, a published
 * document) is simply not there for anybody else.
 */
export function isOpenTo(thing: Enclosable, reader: FaceReader): boolean {
  if (!isConfidential(thing)) return true;
  return reader !== 'everybody' && typeof thing.room === 'string' && reader.rooms.includes(thing.room);
}

/** Room and ground of a confidential thing, for what comes of it; nothing for an open one. */
export function enclosureOf(thing: Enclosable): Enclosable {
  return isConfidential(thing) ? { room: thing.room ?? null, ground: thing.ground ?? null } : {};
}

/** Whether a thing has a ground for secrecy or lies in a room. */
export function isConfidential({ room, ground }: Enclosable): boolean {
  return holdsText(room) || holdsText(ground);
}

function holdsText(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** The reader a person is on a day: the closed rooms of a body they are named in, as long as a mandate there has not ended. */
export function readerOf(
  upn: string,
  bodyNr: number,
  rooms: readonly RoomNamed[],
  mandates: readonly HeldRole[],
  on: Day,
): FaceReader {
  const closed = rooms.filter((room) => room.bodyNr === bodyNr && room.kind === 'closed');
  const open = closed.filter((room) => admittedOn(room, mandates, on).some((named) => sameUpn(named, upn)));
  return { rooms: open.map(({ name }) => name) };
}
