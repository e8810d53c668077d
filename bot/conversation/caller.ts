import type { Language } from '../../src/core/people/person';
import { identify } from '../../src/doing/identifying';
import type { Identity, Member, World } from '../../src/doing/world';
import type { Site } from '../../src/storage/site';
import { botTexts, languageOf, type BotTexts } from '../../src/texts/bot';
import type { Turn } from '../transport/transport';

/** Who is writing, as the roster and the register say; never as the message does (reliability S6). */
export interface Caller {
  readonly identity: Identity;
  /** The organisations they belong to; empty for someone not in the register. */
  readonly members: readonly Member[];
  /** Sites that did not answer when they were looked up. */
  readonly down: readonly Site[];
  readonly unknown: 'noOne' | 'ambiguous' | null;
  readonly name: string;
  readonly language: Language;
  readonly texts: BotTexts;
}

/** The roster could not be asked: nobody is let in by a guess. */
export class RosterAway extends Error {
  override readonly name = 'RosterAway';
}

/** Looks the sender up: roster first, register then. Someone the roster does not know is nobody. */
export async function callerOf(world: World, turn: Turn): Promise<Caller> {
  const member = await turn.sender().catch((cause: unknown) => {
    throw new RosterAway('The roster does not answer.', { cause });
  });
  const spoken = languageOf(turn.locale);
  const identity: Identity = {
    tenantId: member?.tenantId ?? turn.tenantId,
    objectId: member?.objectId ?? '',
    upn: member?.upn ?? null,
    mail: member?.mail ?? null,
  };
  const nobody = { identity, members: [], down: [], name: '', language: spoken, texts: botTexts(spoken) };
  if (member === undefined) return { ...nobody, unknown: 'noOne' };
  const found = await identify(world, identity);
  if ('unknown' in found) return { ...nobody, unknown: found.unknown };
  const person = found.members[0]?.person;
  const language = person?.language ?? spoken;
  return {
    identity,
    members: found.members,
    down: found.down,
    unknown: null,
    name: person?.name ?? '',
    language,
    texts: botTexts(language),
  };
}
