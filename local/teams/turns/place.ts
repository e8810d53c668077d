import { withoutThread } from '../directory/ids';
import type { Directory } from '../directory/directory';
import type { TenantPerson } from '../directory/person';
import type { Place } from '../conversations/envelope';
import { LocalError } from '../localError';

/** The place a person means by `in`: "personal", their chat's id, a channel's id or name, or a thread in a channel. */
export function placeOf(directory: Directory, person: TenantPerson, where: unknown): Place {
  if (person.teams === 'none') throw new LocalError(403, `${person.name} har inte Teams och kan inte skriva här.`);
  if (where === 'personal' || where === person.personalChatId) {
    return { kind: 'personal', conversationId: person.personalChatId, person };
  }
  const found = typeof where === 'string' ? channelNamed(directory, person, where) : undefined;
  if (found === undefined) {
    throw new LocalError(404, 'Det finns ingen sådan kanal. Skriv "personal" eller en kanals id från /local/bodies.');
  }
  if (!directory.membersOf(found.in.team).includes(person)) {
    throw new LocalError(403, `${person.name} är inte med i teamet ${found.in.team.name}.`);
  }
  return found;
}

function channelNamed(
  directory: Directory,
  person: TenantPerson,
  where: string,
): (Place & { kind: 'channel' }) | undefined {
  const byId = directory.channel(where);
  if (byId !== undefined) return { kind: 'channel', conversationId: where, in: byId };
  const named = directory.teams
    .filter((team) => directory.membersOf(team).includes(person))
    .flatMap((team) => team.channels.filter((channel) => channel.name === where).map((channel) => ({ team, channel })));
  const only = named.length === 1 ? named[0] : undefined;
  return only === undefined ? undefined : { kind: 'channel', conversationId: only.channel.id, in: only };
}

/** The same place in the thread that begins with a message; a thread stays the one it is. */
export function inThread(place: Place, rootId: string): Place {
  if (place.kind === 'personal' || place.conversationId !== withoutThread(place.conversationId)) return place;
  return { ...place, conversationId: `${place.conversationId};messageid=${rootId}` };
}

/** What has to have the bot before it may be spoken to: the chat itself, or the team of the channel. */
export function installationOf(place: Place): string {
  return place.kind === 'personal' ? place.conversationId : place.in.team.id;
}
