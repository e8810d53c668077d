import type { ActName } from '../../api/acts';
import type { Me } from '../../api/views';
import { delegatedTo, rolesOf } from '../../core/bodies/holding';
import { dayOf } from '../../core/calendar';
import { rightFor } from '../acts/performing';
import { loadBody, type BodyFacts } from '../acts/bodyFacts';
import { addressOf, find } from '../addressing';
import { may, type Standing } from '../meetings/standing';
import type { Member, World } from '../world';

/** A body as somebody who has a role in it looks at one of its pages. */
export interface BodySeen {
  readonly member: Member;
  readonly facts: BodyFacts;
  readonly standing: Standing;
  readonly me: Me;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
}

/** Finds a body by its address and reads it, in one `$batch`; undefined where there is none, or no role in it. */
export async function seeBody(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<BodySeen | undefined> {
  const found = find(
    address,
    members.map((member) => ({ site: member.site, member })),
  );
  if (found === undefined) return undefined;
  const { member } = found.place;
  const { person, site } = member;
  const today = dayOf(world.now());
  const facts = await loadBody(site, found.number, today);
  if (facts === undefined) return undefined;
  const { nr, name, shortName } = facts.body;
  const standing: Standing = {
    upn: person.upn,
    roles: rolesOf(facts.mandates, nr, person.upn, today),
    chairsMeeting: 'doesNotChair',
    delegated: delegatedTo(facts.mandates, nr, person.upn, today),
  };
  if (may(standing, 'seeBody') === 'no') return undefined;
  return {
    member,
    facts,
    standing,
    me: { name: person.name, upn: person.upn, language: person.language, roles: standing.roles },
    body: { nr: addressOf(site, nr), name, shortName },
  };
}

/** Those of some acts that this person has the right to here. */
export function allowedActs({ standing }: BodySeen, names: readonly ActName[]): readonly ActName[] {
  return names.filter((name) => may(standing, rightFor(name)) === 'yes');
}
