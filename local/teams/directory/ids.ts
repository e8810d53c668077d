import { createHash } from 'node:crypto';

/** A GUID that the same words always give: so ids survive a reset, and scripts may keep them. */
export function guidOf(...words: readonly string[]): string {
  const hex = digest(words).toString('hex');
  // Version 5 and the variant bits, so that strict readers take it.
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The id by which a bot knows a person in Teams, `29:…`: not the object id, and different for every bot. */
export function teamsIdOf(botAppId: string, objectId: string): string {
  return `29:1${digest(['teams id', botAppId, objectId]).toString('base64url')}`;
}

/** The id of the chat a person has with the bot. */
export function personalChatIdOf(botAppId: string, objectId: string): string {
  return `a:1${digest(['personal chat', botAppId, objectId]).toString('base64url')}`;
}

/** The id of a channel, from the names of organisation, team and channel. */
export function channelIdOf(organisation: string, team: string, channel: string): string {
  return `19:${digest(['channel', organisation, team, channel]).toString('hex').slice(0, 32)}@thread.tacv2`;
}

/** The channel of a conversation in it: a thread's id is the channel's with the message it began with. */
export function withoutThread(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

function digest(words: readonly string[]): Buffer {
  return createHash('sha256').update(words.join('\0')).digest();
}
