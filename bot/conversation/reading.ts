import { dayOf } from '../../src/core/calendar';
import { mayRead } from '../../src/doing/answering/facts';
import { askedLast, type AskedLast } from '../../src/doing/asking/questions';
import { groupsOf } from '../../src/doing/register/bodies';
import { readMessage } from '../reading/readMessage';
import type { IntentName, Reading, ReadingPlace } from '../reading/reading';
import type { Bodies } from './places';
import type { Talk } from './talk';

/** What a message can be read as while something waits for an answer, and otherwise not. */
const MAY_ANSWER: ReadonlySet<IntentName> = new Set(['yes', 'no', 'groupReport']);

/**
 * What a message says, read among the bodies around it. What was asked last is looked up only where the message may be an
 * answer to it, so that a plain question costs no question of its own. A yes to nothing stays one: it is told that
 * nothing waits.
 */
export async function readingOf(talk: Talk, text: string, around: Bodies): Promise<Reading> {
  const answering = readAmong(talk, text, around, 'confirmation');
  if (!MAY_ANSWER.has(answering.intent)) return answering;
  const last = await askedLast(talk.world, talk.caller.members);
  const awaiting = awaitedBy(last);
  return awaiting === null && answering.intent === 'yes' ? answering : readAmong(talk, text, around, awaiting);
}

/** What a text says among these bodies, where this is waited for. */
export function readAmong(
  { world }: Pick<Talk, 'world'>,
  text: string,
  { mine, others, ofChannel }: Bodies,
  awaiting: ReadingPlace['awaiting'],
): Reading {
  const registers = [...new Set([...mine, ...others].map(({ register }) => register))];
  return readMessage(text, {
    today: dayOf(world.now()),
    bodies: [...mine, ...others].map(({ address, body, roles }) => ({
      address,
      name: body.name,
      shortName: body.shortName,
      aliases: body.aliases,
      kind: body.kind,
      roles,
      channel: body === ofChannel ? 'thisOne' : 'another',
    })),
    // Of a body that is not theirs to read of nothing is told, the names of its groups least of all.
    groups: groupsOf([...mine, ...others].filter((one) => mayRead(one) === 'yes')),
    parties: registers.flatMap(({ parties }) =>
      parties.map(({ partyKey: key, name, aliases, names }) => ({
        key,
        names: [name, ...aliases, ...names.map((dated) => dated.name)],
      })),
    ),
    awaiting,
  });
}

function awaitedBy(last: AskedLast | undefined): ReadingPlace['awaiting'] {
  switch (last?.kind) {
    case undefined:
      return null;
    case 'proposal':
      return 'draft';
    case 'report':
      return 'report';
    case 'question':
      return 'confirmation';
  }
}
