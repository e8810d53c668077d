import type { Body } from '../core/bodies/body';
import { holdsOn, type Role } from '../core/bodies/mandate';
import { dayOf } from '../core/calendar';
import type { Stored } from '../core/stored';
import * as lists from '../storage/lists';
import type { Member, World } from './world';

/** A body the person has a role in today. */
export interface MyBody {
  readonly member: Member;
  readonly body: Stored<Body>;
  readonly roles: readonly Role[];
}

/** The bodies the person has a role in today, by organisation and number. One `$batch` a site. */
export async function myBodies(world: World, members: readonly Member[]): Promise<readonly MyBody[]> {
  const perSite = await Promise.all(members.map((member) => myBodiesIn(world, member)));
  return perSite.flat();
}

async function myBodiesIn(world: World, member: Member): Promise<readonly MyBody[]> {
  const today = dayOf(world.now());
  const { bodies, mandates } = await member.site.read({
    bodies: { list: lists.bodies, where: {} },
    mandates: { list: lists.mandates, where: { upn: member.person.upn } },
  });
  const held = mandates.rows.filter((mandate) => holdsOn(mandate, today));
  return bodies.rows
    .map((body) => ({
      member,
      body,
      roles: held.filter((mandate) => mandate.bodyNr === body.nr).map((mandate) => mandate.role),
    }))
    .filter((mine) => mine.roles.length > 0)
    .sort((one, other) => one.body.nr - other.body.nr);
}
