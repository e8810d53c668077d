import { assignTurns, chairOf } from '../meetings/chair';
import type { Meeting } from '../meetings/meeting';
import type { ImportFacts, Wish } from './facts';

/**
 * The wishes with a chair for each meeting: in a body where the chair goes round, a meeting without a turn gets one, in
 * date order among those that are there and those of the file. A turn already given is kept (FSG-03).
 */
export function withTurns(wishes: readonly Wish[], facts: ImportFacts): readonly Wish[] {
  const chairs = new Map(facts.bodies.flatMap((body) => chairsIn(body, wishes, facts)));
  return wishes.map((wish) => {
    if (wish.list !== 'meetings') return wish;
    return { ...wish, entity: { ...wish.entity, ...chairs.get(wish.entity.key) } };
  });
}

type Chair = Pick<Meeting, 'turnOf' | 'chairName'>;

function chairsIn(
  body: ImportFacts['bodies'][number],
  wishes: readonly Wish[],
  facts: ImportFacts,
): readonly (readonly [string, Chair])[] {
  const there = facts.meetings.filter(({ bodyNr }) => bodyNr === body.nr);
  const asked = wishes.flatMap((wish) =>
    wish.list === 'meetings' && wish.entity.bodyNr === body.nr ? [wish.entity] : [],
  );
  const all: readonly Meeting[] = [...there, ...asked.filter(({ key }) => there.every((one) => one.key !== key))];
  const inOrder = [...all].sort((one, other) =>
    `${one.day} ${one.starts}`.localeCompare(`${other.day} ${other.starts}`),
  );
  const turns = assignTurns(body.rules, inOrder);
  return inOrder.map((meeting, index) => {
    const turnOf = turns[index] ?? null;
    const upn = chairOf({ ...meeting, turnOf }, body.rules, facts.mandates, meeting.day);
    const chairName = facts.mandates.find((mandate) => mandate.upn === upn)?.personName ?? '';
    return [meeting.key, { turnOf, chairName }];
  });
}
