import { dayOf, type Day } from '../../core/calendar';
import type { NamedThing } from '../../core/handover/holding';
import { movesOn, type PendingHandover } from '../../core/handover/pending';
import { sameUpn } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import type { WorkingGroup } from '../../core/workingGroups/workingGroup';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import type { World } from '../world';

/** The day each site was last looked through: a handover comes due by the day, and a quiet minute costs nothing. */
const lookedThrough = new WeakMap<Site, Day>();

/**
 * Carries out the handovers whose day has come (design decision 15): open assignments and places in groups go to the
 * successor. What has moved is no longer found with the one who leaves, and the handover is noted as done last: broken off
 * anywhere, the next run moves the rest.
 */
export async function carryOutHandovers(world: World, site: Site): Promise<void> {
  const today = dayOf(world.now());
  if (lookedThrough.get(site) === today) return;
  const { waiting } = await site.read({ waiting: { list: lists.handovers, where: { standing: 'waiting' } } });
  let left = 0;
  for (const one of waiting.rows.filter(({ from }) => from <= today)) {
    if ((await carryOut(site, one, today)) === 'left') left += 1;
  }
  if (left === 0) lookedThrough.set(site, today);
}

async function carryOut(site: Site, pending: Stored<PendingHandover>, today: Day): Promise<'done' | 'left'> {
  const { leavingUpn, successorUpn, successorName, actedBy } = pending;
  const { assignments, groups } = await site.read({
    assignments: { list: lists.assignments, where: { upn: leavingUpn, status: 'open' } },
    groups: { list: lists.workingGroups, where: { status: 'active' } },
  });
  const held = { mandates: [], meetings: [], assignments: assignments.rows, things: seatsOf(leavingUpn, groups.rows) };
  const moves = movesOn(today, pending, held);
  const ids = (kind: string) => moves.filter((move) => move.kind === kind).map(({ id }) => id);
  const [ofAssignments, ofGroups] = [ids('assignment'), ids('group')];
  const changed = [
    ...(await site.changeAll(
      assignments.rows
        .filter(({ id }) => ofAssignments.includes(id))
        .map((from) => ({ list: lists.assignments, from, to: { upn: successorUpn, who: successorName, actedBy } })),
    )),
    ...(await site.changeAll(
      groups.rows
        .filter(({ id }) => ofGroups.includes(id))
        .map((from) => {
          const staffing = from.staffing.map((seat) =>
            seat.upn !== null && sameUpn(seat.upn, leavingUpn)
              ? { ...seat, upn: successorUpn, name: successorName }
              : seat,
          );
          return { list: lists.workingGroups, from, to: { staffing, actedBy } };
        }),
    )),
  ];
  if (changed.some((one) => !one.ok)) return 'left';
  const noted = await site.change(lists.handovers, pending, { standing: 'done' });
  return noted.ok ? 'done' : 'left';
}

/** The places somebody has in groups, as things in their name. */
export function seatsOf(upn: string, groups: readonly Stored<WorkingGroup>[]): readonly NamedThing[] {
  return groups.flatMap(({ id, bodyNr, name, nextReport, staffing }) =>
    staffing.flatMap((seat) =>
      seat.upn !== null && sameUpn(seat.upn, upn)
        ? [{ kind: 'group' as const, id, bodyNr, title: name, upn: seat.upn, day: nextReport }]
        : [],
    ),
  );
}
