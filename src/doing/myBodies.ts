import type { Body } from '../core/bodies/body';
import { holdsOn, type HeldRole, type Role } from '../core/bodies/mandate';
import { dayOf } from '../core/calendar';
import type { Stored } from '../core/stored';
import * as lists from '../storage/lists';
import type { Site } from '../storage/site';
import { askSites } from './sites';
import type { Member, World } from './world';

/** A body the person has a role in today. */
export interface MyBody {
  readonly member: Member;
  readonly body: Stored<Body>;
  readonly roles: readonly Role[];
}

/** The bodies the person has a role in today, by organisation and number. One `$batch` a site; one that is down hides itself. */
export async function myBodies(world: World, members: readonly Member[]): Promise<readonly MyBody[]> {
  const memberIn = new Map(members.map((member) => [member.site, member]));
  const { here } = await askSites([...memberIn.keys()], (site) => ofSite(world, site, memberIn.get(site)));
  return here.flatMap(({ value }) => value);
}

async function ofSite(world: World, site: Site, member: Member | undefined): Promise<readonly MyBody[]> {
  if (member === undefined) return [];
  const { bodies, mandates } = await site.read({
    bodies: { list: lists.bodies, where: {} },
    mandates: { list: lists.mandates, where: { upn: member.person.upn } },
  });
  return heldIn(world, bodies.rows, mandates.rows).map((held) => ({ ...held, member }));
}

/** The bodies among these that one of the mandates is in today, by number, with the roles. */
export function heldIn<Known extends Pick<Body, 'nr'>>(
  world: World,
  bodies: readonly Known[],
  mandates: readonly HeldRole[],
): readonly { readonly body: Known; readonly roles: readonly Role[] }[] {
  const held = heldToday(world, mandates);
  return bodies
    .map((body) => ({
      body,
      roles: held.filter((mandate) => mandate.bodyNr === body.nr).map((mandate) => mandate.role),
    }))
    .filter((mine) => mine.roles.length > 0)
    .sort((one, other) => one.body.nr - other.body.nr);
}

/** The numbers of the bodies that one of the mandates is in today, each once, in order. */
export function bodiesOf(world: World, mandates: readonly HeldRole[]): readonly number[] {
  return [...new Set(heldToday(world, mandates).map(({ bodyNr }) => bodyNr))].sort((one, other) => one - other);
}

function heldToday(world: World, mandates: readonly HeldRole[]): readonly HeldRole[] {
  const today = dayOf(world.now());
  return mandates.filter((mandate) => holdsOn(mandate, today));
}
