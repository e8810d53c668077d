import type { ChannelPlace } from '../directory/directory';
import type { TenantPerson } from '../directory/person';
import type { Account } from './activity';

/** Where something is said: a person's own chat with the bot, or a channel, there perhaps in a thread. */
export type Place =
  | { readonly kind: 'personal'; readonly conversationId: string; readonly person: TenantPerson }
  | { readonly kind: 'channel'; readonly conversationId: string; readonly in: ChannelPlace };

/** What is the same in everything Teams sends to this bot. */
export interface Surroundings {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name: string };
}

/** The parts of an Activity that Teams itself puts there: who, where, when, in which client. `at` is domain time. */
export function envelope(
  around: Surroundings,
  from: TenantPerson,
  place: Place,
  at: number,
): Readonly<Record<string, unknown>> {
  return {
    timestamp: new Date(at).toISOString(),
    localTimestamp: localTime(at),
    localTimezone: 'Europe/Stockholm',
    channelId: 'msteams',
    serviceUrl: around.serviceUrl,
    from: accountOf(from),
    conversation: conversationOf(around, place),
    recipient: around.bot,
    entities: [{ type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Web', timezone: 'Europe/Stockholm' }],
    channelData: channelDataOf(around, place),
    locale: 'sv-SE',
  };
}

/** A person as the sender of an Activity. */
export function accountOf(person: TenantPerson): Account {
  return { id: person.teamsId, name: person.name, aadObjectId: person.objectId };
}

/** The `conversation` of an Activity in this place. */
export function conversationOf(
  around: Surroundings,
  place: Place,
): { readonly id: string; readonly [more: string]: unknown } {
  return place.kind === 'personal'
    ? { id: place.conversationId, conversationType: 'personal', tenantId: around.tenantId }
    : { id: place.conversationId, conversationType: 'channel', isGroup: true, tenantId: around.tenantId };
}

/** The `channelData` that Teams adds in this place. */
export function channelDataOf(around: Surroundings, place: Place): Readonly<Record<string, unknown>> {
  const tenant = { id: around.tenantId };
  if (place.kind === 'personal') return { tenant };
  const { team, channel } = place.in;
  return {
    teamsChannelId: channel.id,
    teamsTeamId: team.id,
    channel: { id: channel.id },
    team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
    tenant,
  };
}

/** Wall-clock time in Stockholm with its offset: `2026-11-26T08:00:00.000+01:00`. */
function localTime(at: number): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(at);
  const wall = parts.replace(' ', 'T');
  const minutes = Math.round((Date.parse(`${wall}Z`) - Math.floor(at / 1000) * 1000) / 60_000);
  const offset = `+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${wall}.${String(at % 1000).padStart(3, '0')}${offset}`;
}
