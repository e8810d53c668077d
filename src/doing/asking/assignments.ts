import type { KeptAssignment } from '../../core/assignments/taking';
import { mandatesIn } from '../../core/bodies/holding';
import { dayOf } from '../../core/calendar';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { addressOf } from '../addressing';
import type { Member, World } from '../world';
import { bySite } from './bySite';

/** An open assignment of the person asking. */
export interface FoundAssignment {
  readonly member: Member;
  readonly assignment: Stored<KeptAssignment>;
  readonly address: string;
  readonly title: string;
  readonly bodyName: string;
}

/** The person's own open assignments, those due first before the others. */
export async function assignmentsOf(_world: World, members: readonly Member[]): Promise<readonly FoundAssignment[]> {
  const found = await bySite(members, async (member) => {
    const { site, person } = member;
    const { assignments, bodies } = await site.read({
      assignments: { list: lists.assignments, where: { upn: person.upn, status: 'open' } },
      bodies: { list: lists.bodies, where: {} },
    });
    return assignments.rows.map((assignment) => ({
      member,
      assignment,
      address: addressOf(site, assignment.id),
      title: assignment.what,
      bodyName: bodies.rows.find(({ nr }) => nr === assignment.bodyNr)?.name ?? '',
    }));
  });
  return found.sort((one, other) => one.assignment.due.localeCompare(other.assignment.due));
}

/** Those with a role in a body today, each once. */
export async function peopleOf(
  world: World,
  { site }: Pick<Member, 'site'>,
  bodyNr: number,
): Promise<readonly { readonly upn: string; readonly name: string }[]> {
  const { mandates } = await site.read({ mandates: { list: lists.mandates, where: { bodyNr } } });
  const held = mandatesIn(mandates.rows, bodyNr, dayOf(world.now()));
  return [...new Map(held.map(({ upn, personName }) => [upn, { upn, name: personName }])).values()];
}
