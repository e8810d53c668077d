import type { Conversations } from '../conversations/conversations';
import type { Place } from '../conversations/envelope';
import type { Directory } from '../directory/directory';
import type { TenantPerson } from '../directory/person';
import { noConversation, notInRoster } from './connectorError';

/**
 * The place a conversation id names, when the bot is there. Not there: 404 for a conversation that is none, 403 where
 * the bot has not been installed or has been removed.
 */
export function placeNamed(directory: Directory, conversations: Conversations, conversationId: string): Place {
  const person = directory.ownerOfChat(conversationId);
  if (person !== undefined) {
    if (!isReachable(conversations, person)) throw notInRoster();
    return { kind: 'personal', conversationId, person };
  }
  const found = directory.channel(conversationId);
  if (found === undefined) throw noConversation();
  return { kind: 'channel', conversationId, in: found };
}

/**
 * Whether the bot may write to someone. Members have it installed for them by policy until they remove it; such a
 * policy does not reach guests, who have it once they have written to it themselves.
 */
export function isReachable(conversations: Conversations, person: TenantPerson): boolean {
  const state = conversations.stateOf(person.personalChatId);
  return person.teams === 'member' ? state !== 'removed' : state === 'installed';
}
