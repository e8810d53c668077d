import type { ElsewhereView } from '../../api/matterViews';
import { rolesOf } from '../../core/bodies/holding';
import { dayOf } from '../../core/calendar';
import { takenUpKey } from '../../core/matters/elsewhere';
import type { Hop } from '../../core/matters/hop';
import * as lists from '../../storage/lists';
import { addressOf } from '../addressing';
import type { Member, World } from '../world';

/**
 * What a matter was taken up as in other organisations: those it was referred to, as far as the person has a role in the
 * body that took it up. A matter that went nowhere else asks no other site.
 */
export async function takenUpElsewhere(
  world: World,
  members: readonly Member[],
  { site: home }: Member,
  address: string,
  hops: readonly Hop[],
): Promise<readonly ElsewhereView[]> {
  const named = new Set(hops.flatMap(({ to }) => (to === null ? [] : [to.organisation])));
  const others = members.filter(({ site }) => site !== home && named.has(site.organisation));
  const found = await Promise.all(others.map((member) => takenUpAt(world, member, address)));
  return found.flat();
}

async function takenUpAt(world: World, { site, person }: Member, address: string): Promise<readonly ElsewhereView[]> {
  const read = await site.read({
    matters: { list: lists.matters, where: { key: takenUpKey(address) } },
    mandates: { list: lists.mandates, where: { upn: person.upn } },
  });
  const today = dayOf(world.now());
  return read.matters.rows
    .filter(({ bodyNr }) => rolesOf(read.mandates.rows, bodyNr, person.upn, today).length > 0)
    .map(({ id, title }) => ({ organisation: site.organisation, address: addressOf(site, id), title }));
}
