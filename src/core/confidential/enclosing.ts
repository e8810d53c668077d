import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Enclosable, Room } from '../rooms/room';
import { isConfidential, type Faced } from './confidential';

export type EnclosingRefusal =
  | { readonly reason: 'groundMissing' }
  | { readonly reason: 'nobodyNamed' }
  | { readonly reason: 'personalId' }
  | { readonly reason: 'alreadyConfidential'; readonly ground: string | null }
  | { readonly reason: 'alreadyPublished' };

/** Why there is no such part of a line to keep for named readers. */
export type PartRefusal =
  | { readonly reason: 'nothingNoted' }
  | { readonly reason: 'noSuchDecision'; readonly noted: number }
  | { readonly reason: 'noSuchAnnex'; readonly attached: number };

/** A thing to be kept for named readers. */
export interface Enclose {
  readonly thing: Faced & { readonly key: string; readonly bodyNr: number };
  /** Whether it has been shown to others than the named already. */
  readonly state: 'notPublished' | 'published';
  /** Clause and law: `26 kap. 1 § OSL`. The product knows none by itself. */
  readonly ground: string;
  /** UPNs of those who may read it. */
  readonly named: readonly string[];
  readonly upn: string;
}

export type OpeningRefusal = { readonly reason: 'notConfidential' } | { readonly reason: 'alreadyPublished' };

/** What a room is to be taken with (`src/doing/rooms` takes one that stands ready). */
export type RoomAsked = Pick<Room, 'bodyNr' | 'kind' | 'heldFor' | 'title' | 'ground' | 'named' | 'actedBy'>;

/**
 * Asks for a closed room for a thing: with a ground and those who may read it, and before it has been published, since
 * what has been shown cannot be made unseen. The room's own title is the thing's kind and number, never its subject:
 * a room is seen by the site's owners.
 */
export function encloseThing(command: Enclose): Result<RoomAsked, EnclosingRefusal> {
  const { thing, ground, upn } = command;
  if (isConfidential(thing)) return refused({ reason: 'alreadyConfidential', ground: thing.ground ?? null });
  if (command.state === 'published') return refused({ reason: 'alreadyPublished' });
  if (ground.trim() === '') return refused({ reason: 'groundMissing' });
  const named = [...new Set(command.named.map((one) => one.trim().toLowerCase()).filter((one) => one !== ''))];
  if (named.length === 0) return refused({ reason: 'nobodyNamed' });
  if (findPersonalId(ground) === 'found') return refused({ reason: 'personalId' });
  return ok({
    bodyNr: thing.bodyNr,
    kind: 'closed',
    heldFor: thing.key,
    title: `${thing.kind} ${thing.number}`,
    ground: ground.trim(),
    named,
    actedBy: upn,
  });
}

/**
 * Lets a confidential thing be open again, when the ground no longer holds. Before the notes are published: what has been
 * put in the record stays where it lies.
 */
export function openThing(
  thing: Enclosable,
  state: Enclose['state'],
): Result<{ readonly room: null; readonly ground: null }, OpeningRefusal> {
  if (!isConfidential(thing)) return refused({ reason: 'notConfidential' });
  if (state === 'published') return refused({ reason: 'alreadyPublished' });
  return ok({ room: null, ground: null });
}
