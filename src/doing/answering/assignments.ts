import { isOpenTo, readerOf } from '../../core/confidential/confidential';
import { dayOf } from '../../core/calendar';
import type { Stored } from '../../core/stored';
import type { EntityOf } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { askAlong, type Register } from '../register/register';
import { askSites } from '../sites';
import type { World } from '../world';

/** An open assignment of somebody's, and the register of its organisation. */
export interface Assigned {
  readonly register: Register;
  readonly assignment: Stored<EntityOf<typeof lists.assignments>>;
}

/**
 * Somebody's own open assignments in all their organisations, the first due first; a confidential one only where they are
 * let into its room. One `$batch` a site.
 */
export async function ownAssignments(
  world: World,
  registers: readonly Register[],
): Promise<{ readonly assigned: readonly Assigned[]; readonly down: readonly Site[] }> {
  const { here, down } = await askSites(
    registers.map(({ site }) => site),
    async (site) => {
      const register = registers.find((one) => one.site === site);
      return register === undefined ? [] : ofSite(world, register);
    },
  );
  const assigned = here.flatMap(({ value }) => value);
  return {
    assigned: [...assigned].sort((one, other) => one.assignment.due.localeCompare(other.assignment.due)),
    down,
  };
}

async function ofSite(world: World, register: Register): Promise<readonly Assigned[]> {
  const { upn } = register.person;
  const numbers = [...new Set(register.held.map(({ bodyNr }) => bodyNr))];
  const read = await askAlong(register, {
    assignments: { list: lists.assignments, where: { upn, status: 'open' } },
    mandates: { list: lists.mandates, where: { upn } },
    rooms: { list: lists.rooms, where: { bodyNr: numbers, state: 'held' } },
  });
  const today = dayOf(world.now());
  return read.assignments.rows
    .filter((one) => isOpenTo(one, readerOf(upn, one.bodyNr, read.rooms.rows, read.mandates.rows, today)))
    .map((assignment) => ({ register, assignment }));
}
