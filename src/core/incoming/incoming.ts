import type { Decided } from '../bodies/ruleSet';
import { dayOf, type Day, type Instant } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { New, Row } from '../stored';

/** How what came in is taken care of: in the register under a number, or kept in order without one. */
export type Registration =
  | { readonly kind: 'registered'; readonly number: string; readonly on: Day; readonly by: string }
  | { readonly kind: 'keptInOrder'; readonly on: Day; readonly by: string };

/** What came from outside the records creator, kept as it came and never changed (design decision 17). */
export interface Incoming extends Row {
  readonly bodyNr: number;
  readonly receivedAt: Instant;
  readonly sender: string;
  readonly receiver: string;
  readonly subject: string;
  /** The text of it, letter for letter; empty where all of it is in a file. */
  readonly content: string;
  /** Server-relative address of what came, byte for byte, and the SHA-256 of the bytes, lower-case hex. */
  readonly original: { readonly address: string; readonly sha256: string };
  /** Whose record it is; null where the body has not decided. */
  readonly recordsCreator: string | null;
  /** Null while it stands to be registered. */
  readonly registration: Registration | null;
}

/** That a body has not decided whose record its papers are: they are received all the same, and it is said. */
export interface RecordsCreatorMissing {
  readonly reason: 'notDecided';
  readonly rule: 'recordsCreator';
  readonly source: null;
}

const MISSING: RecordsCreatorMissing = { reason: 'notDecided', rule: 'recordsCreator', source: null };

/** Keeps what came from outside; nothing is refused, but a body without a records creator is warned (design decision 17). */
export function receive(command: {
  readonly bodyNr: number;
  readonly receivedAt: Instant;
  readonly sender: string;
  readonly receiver: string;
  readonly subject: string;
  readonly content: string;
  readonly original: Incoming['original'];
  readonly recordsCreator: Decided<string>;
  readonly key: string;
  readonly upn: string;
}): { readonly incoming: New<Incoming>; readonly warns: readonly RecordsCreatorMissing[] } {
  const { upn, recordsCreator, ...came } = command;
  return {
    incoming: { ...came, actedBy: upn, recordsCreator: recordsCreator?.value ?? null, registration: null },
    warns: recordsCreator === null ? [MISSING] : [],
  };
}

/** Whether papers of a body may be published: not before it is decided whose record they are. */
export function canPublishRecord(
  recordsCreator: Decided<string>,
): Result<{ readonly recordsCreator: string }, RecordsCreatorMissing> {
  return recordsCreator === null ? refused(MISSING) : ok({ recordsCreator: recordsCreator.value });
}

export type RegisteringRefusal =
  | { readonly reason: 'alreadyTakenCareOf'; readonly registration: Registration }
  | { readonly reason: 'numberMissing' }
  | RecordsCreatorMissing;

/** Notes the number that what came in has in the register, or that it is kept in order without one. */
export function takeCareOf(
  incoming: Pick<Incoming, 'registration' | 'recordsCreator'>,
  registration: Registration,
): Result<Pick<Incoming, 'registration'>, RegisteringRefusal> {
  if (incoming.registration !== null) {
    return refused({ reason: 'alreadyTakenCareOf', registration: incoming.registration });
  }
  if (incoming.recordsCreator === null) return refused(MISSING);
  if (registration.kind === 'registered' && registration.number.trim() === '') {
    return refused({ reason: 'numberMissing' });
  }
  return ok({ registration });
}

/** How long something has stood to be registered. */
export interface ToRegister<Known> {
  readonly incoming: Known;
  readonly since: Day;
}

/** What stands to be registered, the longest waiting first: everything without a number that is not kept in order. */
export function toRegister<Known extends Pick<Incoming, 'registration' | 'receivedAt'>>(
  incoming: readonly Known[],
): readonly ToRegister<Known>[] {
  return incoming
    .filter(({ registration }) => registration === null)
    .sort((one, other) => one.receivedAt - other.receivedAt)
    .map((one) => ({ incoming: one, since: dayOf(one.receivedAt) }));
}

/** Whether the product may ask somebody to destroy something: only where the authority's own decision is in the rule set. */
export function mayAskToDestroy(
  decision: Decided<string>,
): Result<{ readonly decision: string }, { readonly reason: 'notDecided'; readonly rule: 'disposal' }> {
  return decision === null ? refused({ reason: 'notDecided', rule: 'disposal' }) : ok({ decision: decision.value });
}
