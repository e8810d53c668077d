import type { Day } from '../calendar';
import type { Row } from '../stored';
import type { Handover } from './handOver';
import { holdingsOf, type HeldRows, type Holding } from './holding';

export const HANDOVER_STANDINGS = ['waiting', 'done'] as const;

/**
 * A handover that has been decided and waits for its day. Mandates and turns have days of their own and are written at
 * once; assignments and places in groups have none, and stay with the one who leaves to the last day.
 */
export interface PendingHandover extends Row {
  /** The body it was done in. */
  readonly bodyNr: number;
  readonly leavingUpn: string;
  readonly leavingName: string;
  readonly successorUpn: string;
  readonly successorName: string;
  /** First day of the successor. */
  readonly from: Day;
  /** The bodies that whoever handed over answers for; nothing in another body moves. */
  readonly bodies: readonly number[];
  readonly standing: (typeof HANDOVER_STANDINGS)[number];
}

/** What waits for the day of a handover, as a row; handed over twice is once (design decision 15). */
export function pendingOf(
  { leaving, successor, from }: Pick<Handover, 'leaving' | 'successor' | 'from'>,
  within: Pick<PendingHandover, 'bodyNr' | 'bodies' | 'actedBy'>,
): PendingHandover {
  const who = `${leaving.upn.toLowerCase()}:${successor.upn.toLowerCase()}`;
  return {
    ...within,
    key: `handover:${String(within.bodyNr)}:${who}:${from}`,
    leavingUpn: leaving.upn,
    leavingName: leaving.name,
    successorUpn: successor.upn,
    successorName: successor.name,
    from,
    standing: 'waiting',
  };
}

/** What moves on a day for a handover that waits: all that has no day of its own, as it is held then; nothing before its day. */
export function movesOn(today: Day, pending: PendingHandover, rows: HeldRows): readonly Holding[] {
  if (pending.standing === 'done' || today < pending.from) return [];
  const isIn = ({ bodyNr }: { readonly bodyNr: number }) => pending.bodies.includes(bodyNr);
  return holdingsOf(pending.leavingUpn, rows, pending.from).filter(
    (one) => one.kind !== 'mandate' && one.kind !== 'turn' && isIn(one),
  );
}
