import type { KeptLetter } from '../../src/doing/mail/keeping';
import type { RegisterRows } from '../../src/doing/register/asking';
import { memberIn } from '../../src/doing/register/bodies';
import { registersByMail } from '../../src/doing/register/byMail';
import { addressOf } from '../../src/doing/addressing';
import type { World } from '../../src/doing/world';
import { botTexts } from '../../src/texts/bot';
import type { Caller } from '../conversation/caller';
import type { Talk } from '../conversation/talk';
import type { TabLink } from '../conversation/tabLinks';
import type { OutgoingMessage, Turn } from '../transport/transport';

/** Whoever has the address in the register; undefined for nobody, and for an address that several have. */
export async function callerByMail(world: World, mail: string): Promise<Caller | undefined> {
  const found = await registersByMail(world, mail);
  if ('unknown' in found) return undefined;
  const [first] = found.registers;
  if (first === undefined) return undefined;
  const { name, language }: RegisterRows['person'] = first.person;
  return {
    identity: first.identity,
    members: found.registers.map(memberIn),
    registers: found.registers,
    down: found.down,
    unknown: null,
    name,
    language,
    texts: botTexts(language),
  };
}

/** A talk by letter, and what has been said in it so far: it goes in one letter when the turn is over. */
export interface MailTalk {
  readonly talk: Talk;
  readonly said: readonly OutgoingMessage[];
}

/** A letter as a turn of a conversation with whoever wrote it. */
export function mailTalk(
  { world, tabLink }: { readonly world: World; readonly tabLink: TabLink },
  kept: KeptLetter,
  caller: Caller,
): MailTalk {
  const said: OutgoingMessage[] = [];
  const { site, letter } = kept;
  const say = (message: OutgoingMessage) => {
    said.push(message);
    return Promise.resolve(`${letter.key}:${String(said.length)}`);
  };
  const turn = turnOf(letter.key, addressOf(site, letter.bodyNr), say);
  const talkOf = (now: Caller): Talk => ({
    ...{ world, turn, tabLink, caller: now, chat: { say }, said: '' },
    again: async () => talkOf((await callerByMail(world, letter.sender)) ?? now),
  });
  return { talk: talkOf(caller), said };
}

/** A letter has neither chat nor card: nothing is updated, and nobody is seen writing. */
export function turnOf(id: string, bodyAddress: string, reply: Turn['reply']): Turn {
  const place = { serviceUrl: '', conversationId: id, tenantId: '', botId: '', userId: '' };
  return {
    ...{ activityId: id, tenantId: '', channelKind: 'standard', channelId: null, bodyAddress, fromId: id },
    ...{ locale: null, conversation: { id, kind: 'personal' }, reference: place },
    sender: () => Promise.resolve(undefined),
    reply,
    update: () => Promise.resolve(),
    typing: () => Promise.resolve(),
  };
}
