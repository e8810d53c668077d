import type { Language } from '../../src/core/people/person';
import { memberIn } from '../../src/doing/register/bodies';
import { registerOf, type Register } from '../../src/doing/register/register';
import type { Identity, Member, World } from '../../src/doing/world';
import type { Site } from '../../src/storage/site';
import { botTexts, languageOf, type BotTexts } from '../../src/texts/bot';
import type { Turn } from '../transport/transport';

/** Who is writing, as the roster and the register say; never as the message does (reliability S6). */
export interface Caller {
  readonly identity: Identity;
  /** The organisations they belong to; empty for someone not in the register. */
  readonly members: readonly Member[];
  /** What those organisations' registers say of them, and of the bodies there. */
  readonly registers: readonly Register[];
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

/**
 * Looks the sender up: roster first, register then. Someone the roster does not know is nobody. `atLeast`: how new the
 * register is to be; what is done takes a recent one.
 */
export async function callerOf(world: World, turn: Turn, atLeast: Register['age']): Promise<Caller> {
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
  if (member === undefined) return { ...nobodyIn(spoken), identity, unknown: 'noOne' };
  return lookedUp(world, identity, spoken, atLeast);
}

/** The same person by registers that are recent: what changed since they were last read is known again. */
export function lookedUpAgain(world: World, { identity, language }: Caller): Promise<Caller> {
  return lookedUp(world, identity, language, 'recent');
}

async function lookedUp(world: World, identity: Identity, spoken: Language, atLeast: Register['age']): Promise<Caller> {
  const found = await registerOf(world, identity, atLeast);
  if ('unknown' in found) return { ...nobodyIn(spoken), identity, unknown: found.unknown };
  const [first] = found.registers;
  const person = first?.person;
  const language = person?.language ?? spoken;
  return {
    identity,
    members: found.registers.map(memberIn),
    registers: found.registers,
    down: found.down,
    unknown: null,
    name: person?.name ?? '',
    language,
    texts: botTexts(language),
  };
}

function nobodyIn(language: Language) {
  return { members: [], registers: [], down: [], name: '', language, texts: botTexts(language) };
}
