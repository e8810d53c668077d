import type { Instant } from '../calendar';
import type { Capacity } from '../meetings/capacity';
import { sameUpn } from '../people/person';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';

/** What may be moved in a meeting: approve, reject, change, add; put off, send back, pause. */
export const MOTION_KINDS = [
  'approval',
  'rejection',
  'amendment',
  'addition',
  'tabling',
  'referralBack',
  'adjournment',
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

/** A motion (yrkande) in an item. It is kept and recorded unless its mover withdraws it. */
export interface Motion extends Row, Enclosable {
  readonly bodyNr: number;
  readonly meetingId: number;
  readonly itemId: number;
  /** Counted within the item, 1 first. */
  readonly nr: number;
  readonly kind: MotionKind;
  readonly upn: string;
  readonly name: string;
  readonly text: string;
  /** Number of the att-clause it concerns, null for the item as a whole. */
  readonly clauseNr: number | null;
  readonly movedAt: Instant;
  readonly withdrawnAt: Instant | null;
}

export type MotionRefusal =
  | { readonly reason: 'notServing'; readonly capacity: Capacity }
  | { readonly reason: 'textMissing'; readonly kind: MotionKind }
  | { readonly reason: 'personalId' }
  | { readonly reason: 'itemDecided' }
  | { readonly reason: 'notTheMover'; readonly moverName: string }
  | { readonly reason: 'alreadyWithdrawn' };

/** Motions that say something of their own, and so need words. */
const WORDED: readonly MotionKind[] = ['amendment', 'addition'];

/** Somebody who serves in the item moves something before it is decided; one who only may speak moves nothing (SFB-05). */
export function moveMotion(
  motion: Pick<Motion, 'kind' | 'text'>,
  capacity: Capacity,
  item: 'open' | 'decided',
): Result<'moved', MotionRefusal> {
  if (capacity !== 'serves') return refused({ reason: 'notServing', capacity });
  if (item === 'decided') return refused({ reason: 'itemDecided' });
  if (findPersonalId(motion.text) === 'found') return refused({ reason: 'personalId' });
  if (WORDED.includes(motion.kind) && motion.text.trim() === '') {
    return refused({ reason: 'textMissing', kind: motion.kind });
  }
  return ok('moved');
}

/** The mover, and nobody else, takes a motion back before the item is decided. */
export function withdrawMotion(
  motion: Pick<Motion, 'upn' | 'name' | 'withdrawnAt'>,
  upn: string,
  item: 'open' | 'decided',
): Result<'withdrawn', MotionRefusal> {
  if (!sameUpn(motion.upn, upn)) return refused({ reason: 'notTheMover', moverName: motion.name });
  if (motion.withdrawnAt !== null) return refused({ reason: 'alreadyWithdrawn' });
  if (item === 'decided') return refused({ reason: 'itemDecided' });
  return ok('withdrawn');
}

/** The motions of an item that are put to the meeting and stand in its minutes, in the order they were moved. */
export function standingMotions<Known extends Pick<Motion, 'itemId' | 'nr' | 'withdrawnAt'>>(
  motions: readonly Known[],
  itemId: number,
): readonly Known[] {
  return motions
    .filter((motion) => motion.itemId === itemId && motion.withdrawnAt === null)
    .sort((one, other) => one.nr - other.nr);
}
