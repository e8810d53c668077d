import type { Body } from '../core/bodies/body';
import { holdsOn, type HeldRole, type Role } from '../core/bodies/mandate';
import { dayOf } from '../core/calendar';
import type { Stored } from '../core/stored';
import * as lists from '../storage/lists';
import type { Site, UnreadableItem } from '../storage/site';
import { unreadableIn } from './meetings/facts';
import { askSites } from './sites';
import type { Member, World } from './world';

/** A body the person has a role in today. */
export interface MyBody {
  readonly member: Member;
  readonly body: Stored<Body>;
  readonly roles: readonly Role[];
}

/** All bodies of the person's organisations: their own, the others, and what could not be read or asked. */
export interface BodiesAround {
  readonly mine: readonly MyBody[];
  /** With no roles. */
  readonly others: readonly MyBody[];
  readonly unreadable: readonly UnreadableItem[];
  readonly down: readonly Site[];
}

/** The bodies the person has a role in today, by organisation and number. One `$batch` a site. */
export async function myBodies(world: World, members: readonly Member[]): Promise<readonly MyBody[]> {
  return (await bodiesAround(world, members)).mine;
}

/** The same with the other bodies of those organisations. A site that is down hides only itself. */
export async function bodiesAround(world: World, members: readonly Member[]): Promise<BodiesAround> {
  const memberIn = new Map(members.map((member) => [member.site, member]));
  const { here, down } = await askSites([...memberIn.keys()], (site) => around(world, site, memberIn.get(site)));
  return {
    mine: here.flatMap(({ value }) => value.mine),
    others: here.flatMap(({ value }) => value.others),
    unreadable: here.flatMap(({ value }) => value.unreadable),
    down,
  };
}

async function around(world: World, site: Site, member: Member | undefined): Promise<Omit<BodiesAround, 'down'>> {
  const { bodies, mandates } = await site.read({
    bodies: { list: lists.bodies, where: {} },
    mandates: { list: lists.mandates, where: { upn: member?.person.upn ?? [] } },
  });
  if (member === undefined) return { mine: [], others: [], unreadable: unreadableIn([bodies, mandates]) };
  const mine = heldIn(world, bodies.rows, mandates.rows).map((held) => ({ ...held, member }));
  const others = bodies.rows
    .filter((body) => mine.every((one) => one.body.id !== body.id))
    .map((body) => ({ member, body, roles: [] }));
  return { mine, others, unreadable: unreadableIn([bodies, mandates]) };
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
