import { ok, refused, type Result } from '../result';
import type { Matter } from './matter';

export type ClosingRefusal = { readonly reason: 'alreadyClosed' } | { readonly reason: 'reasonMissing' };

/** What still waits when a matter is closed: it stops nothing, and is told before. */
export interface StillWaiting {
  /** Names of the bodies that have not answered. */
  readonly spread: readonly string[];
  /** Names of the parties asked that have not answered. */
  readonly asked: readonly string[];
  /** Names of the groups at work on it. */
  readonly groups: readonly string[];
}

/** Closes a matter, once, with the reason why. What still waits for it is told before, never counted away. */
export function closeMatter(
  matter: Pick<Matter, 'status'>,
  reason: string,
): Result<Pick<Matter, 'status' | 'closedBecause'>, ClosingRefusal> {
  if (matter.status === 'closed') return refused({ reason: 'alreadyClosed' });
  if (reason.trim() === '') return refused({ reason: 'reasonMissing' });
  return ok({ status: 'closed', closedBecause: reason.trim() });
}
