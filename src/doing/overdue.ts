import { addDays, dayOf, type Day } from '../core/calendar';
import { groupDutiesOn } from '../core/duties/groupDuties';
import { overdueOn } from '../core/duties/overdue';
import * as lists from '../storage/lists';
import type { Site } from '../storage/site';
import { tell } from './outbox/telling';
import type { World } from './world';

/** Nobody is told of what has been overdue for longer: it has been told, or is older than the product. */
const TOLD_FOR_DAYS = 60;

/** The day each site was last looked through: what is overdue changes by the day, and a quiet minute costs nothing. */
const lookedThrough = new WeakMap<Site, Day>();

/**
 * Tells of overdue assignments, also those that another body has, and reports, of reports due soon and of groups that lack somebody, each once: the notice's
 * key is the row, its day or its gap, and the receiver.
 */
export async function tellOverdue(world: World, site: Site): Promise<void> {
  const today = dayOf(world.now());
  if (lookedThrough.get(site) === today) return;
  const read = await site.read({
    assignments: {
      list: lists.assignments,
      where: { due: { from: addDays(today, -TOLD_FOR_DAYS), to: addDays(today, -1) }, status: 'open' },
    },
    groups: { list: lists.workingGroups, where: { status: 'active' } },
  });
  const groups = read.groups.rows;
  const assignments = read.assignments.rows;
  const { received } = await site.read({
    received: { list: lists.receivedCommissions, where: { assignmentId: assignments.map(({ id }) => id) } },
  });
  const bodies = [...groups, ...received.rows].map(({ bodyNr }) => bodyNr);
  const { mandates } = await site.read({
    mandates: { list: lists.mandates, where: { bodyNr: [...new Set(bodies)] } },
  });
  const late = { assignments, received: received.rows, groups };
  const overdue = overdueOn(today, { ...late, mandates: mandates.rows });
  for (const { kind, bodyNr, id, day, dueAt, to } of overdue) {
    await tell(world, site, {
      ...{ bodyNr, meetingId: null, kind, aboutId: id, about: `${String(id)}-${day}` },
      ...{ to, actedBy: 'system', dueAt },
    });
  }
  for (const { kind, bodyNr, id, about, dueAt, to } of groupDutiesOn(today, { groups, mandates: mandates.rows })) {
    await tell(world, site, {
      ...{ bodyNr, meetingId: null, kind, aboutId: id, about: `${String(id)}-${about}` },
      ...{ to, actedBy: 'system', dueAt },
    });
  }
  lookedThrough.set(site, today);
}
