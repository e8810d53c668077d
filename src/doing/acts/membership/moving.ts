import { addDays } from '../../../core/calendar';
import type { Handover } from '../../../core/handover/handOver';
import type { HeldRows } from '../../../core/handover/holding';
import type { Person } from '../../../core/people/person';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import type { InBody } from '../acting';

/** What two people hold, with who they are. */
export interface Movable extends HeldRows {
  readonly people: readonly Stored<Person>[];
}

/**
 * Moves what of a handover has days of its own: the successor's mandates first, so that nothing is without somebody. What
 * has moved is no longer found with the one who leaves, so a repeated press moves the rest.
 */
export async function moveHoldings(
  { facts, member }: InBody,
  { from: first, moves, mandates, leaving, successor }: Handover,
  rows: Movable,
): Promise<void> {
  const { site } = facts;
  const actedBy = member.person.upn;
  await site.addAll(
    lists.mandates,
    mandates.map((mandate) => ({ ...mandate, actedBy })),
  );
  const ids = (kind: string) => moves.filter((move) => move.kind === kind).map(({ id }) => id);
  const turns = ids('turn');
  await site.changeAll(
    rows.meetings
      .filter(({ id }) => turns.includes(id))
      .map((from) => {
        const turnUntil = { upn: leaving.upn, lastDay: addDays(first, -1), to: successor.upn };
        const chairName = from.actingChair === null ? successor.name : from.chairName;
        return { list: lists.meetings, from, to: { turnOf: successor.upn, turnUntil, chairName, actedBy } };
      }),
  );
  await site.changeAll(
    moves.flatMap((move) => {
      const from = move.kind === 'mandate' ? rows.mandates.find(({ id }) => id === move.id) : undefined;
      if (move.kind !== 'mandate' || from === undefined) return [];
      return [{ list: lists.mandates, from, to: { to: move.lastDay, actedBy } }];
    }),
  );
}
