import type { ConversationReference } from '../../src/core/people/person';
import { rememberConversation } from '../../src/doing/identifying';
import type { OutgoingMessage, Transport, Turn } from '../transport/transport';
import type { Caller } from './caller';

/** A person's own chat with the bot. Gives the activity's id, or undefined when Teams lets nothing through. */
export interface OwnChat {
  say(message: OutgoingMessage): Promise<string | undefined>;
}

/**
 * The person's own chat, wherever they wrote. From a channel it is found by the stored reference or opened, and the
 * channel hears only that it was written there (design decision 10), or whom to ask when it could not be.
 */
export function ownChat(transport: Transport, turn: Turn, caller: Caller): OwnChat {
  if (turn.conversation.kind === 'personal') return { say: (message) => turn.reply(message) };
  let announced: 'no' | 'yes' = 'no';
  return {
    async say(message) {
      const sent = await sendTo(transport, caller, message);
      if (announced === 'no') {
        announced = 'yes';
        await turn.reply({ text: sent === undefined ? caller.texts.cannotWriteToYou : caller.texts.wroteToYou });
      }
      return sent;
    },
  };
}

/** The person's own chat and nowhere else: what a dialog over somebody's chat came to is no word in that chat. */
export function onlyOwnChat(transport: Transport, caller: Caller): OwnChat {
  return { say: (message) => sendTo(transport, caller, message) };
}

async function sendTo(transport: Transport, caller: Caller, message: OutgoingMessage): Promise<string | undefined> {
  const known = caller.members.find(({ person }) => person.conversation !== null)?.person.conversation ?? null;
  if (known !== null) {
    const outcome = await transport.send(known, message);
    if (outcome.outcome === 'sent') return outcome.activityId;
  }
  const opened = await openChat(transport, caller);
  if (opened === undefined) return undefined;
  const outcome = await transport.send(opened, message);
  return outcome.outcome === 'sent' ? outcome.activityId : undefined;
}

async function openChat(transport: Transport, caller: Caller): Promise<ConversationReference | undefined> {
  if (caller.identity.objectId === '') return undefined;
  const opened = await transport.openPersonal(caller.identity).catch(() => undefined);
  if (opened !== undefined) await rememberConversation(caller.members, opened);
  return opened;
}
