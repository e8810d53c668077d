import type { ActName } from '../../api/acts';
import type { Me } from '../../api/views';
import { delegatedTo, rolesOf } from '../../core/bodies/holding';
import { dayOf, type Day } from '../../core/calendar';
import { rightFor } from '../acts/performing';
import type { EntityOf, Readable } from '../../storage/list';
import type { QuestionTo, Rows } from '../../storage/site';
import { bodyFactsIn, bodyQuestions, type BodyAnswers, type BodyFacts } from '../acts/bodyFacts';
import { takenIn } from '../acts/windingUp/archived';
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
  return (await seeBodyAnd(world, members, address, () => ({})))?.seen;
}

type Answered<Lists extends Readonly<Record<string, Readable>>> = {
  readonly [Name in keyof Lists]: Rows<EntityOf<Lists[Name]>>;
};

/**
 * The same with what else a page shows, all in one `$batch`. `ask` gets the body's number and today; its questions have
 * names of their own, other than those of `bodyQuestions`.
 */
export async function seeBodyAnd<Lists extends Readonly<Record<string, Readable>>>(
  world: World,
  members: readonly Member[],
  address: string,
  ask: (bodyNr: number, today: Day) => { readonly [Name in keyof Lists]: QuestionTo<Lists[Name]> },
): Promise<{ readonly seen: BodySeen; readonly read: Answered<Lists> } | undefined> {
  const found = find(
    address,
    members.map((member) => ({ site: member.site, member })),
  );
  if (found === undefined) return undefined;
  const { member } = found.place;
  const today = dayOf(world.now());
  // Questions of two kinds in one: what is answered to each has the type of its own list.
  const read = (await member.site.read({
    ...ask(found.number, today),
    ...bodyQuestions(found.number, today),
  })) as unknown as BodyAnswers & Answered<Lists>;
  const seen = seenIn(member, bodyFactsIn(member.site, found.number, read), today);
  return seen === undefined ? undefined : { seen, read };
}

function seenIn(member: Member, facts: BodyFacts | undefined, today: Day): BodySeen | undefined {
  if (facts === undefined) return undefined;
  const { person, site } = member;
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
export function allowedActs({ standing, facts }: BodySeen, names: readonly ActName[]): readonly ActName[] {
  return takenIn(facts.body, names).filter((name) => may(standing, rightFor(name)) === 'yes');
}
