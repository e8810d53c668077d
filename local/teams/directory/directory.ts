import type { OrganisationConfig, TeamsConfig } from '../config';
import { LocalError } from '../localError';
import { teamsOf, type Channel, type Team } from './channels';
import { withoutThread } from './ids';
import { peopleOf } from './people';
import type { TenantPerson } from './person';

export interface ChannelPlace {
  readonly team: Team;
  readonly channel: Channel;
}

/** Who and what there is in the tenant. */
export interface Directory {
  readonly tenantId: string;
  readonly people: readonly TenantPerson[];
  readonly teams: readonly Team[];
  readonly organisations: readonly OrganisationConfig[];
  /** By short id, account, object id or e-mail; any case. Throws a 404 for anybody else. */
  person(who: unknown): TenantPerson;
  /** A person by Teams id (`29:…`), `8:orgid:<object id>` or object id; someone without Teams has none. */
  inTeams(id: string): TenantPerson | undefined;
  ownerOfChat(conversationId: string): TenantPerson | undefined;
  /** The channel of a channel id or of a thread in it. */
  channel(id: string): ChannelPlace | undefined;
  team(id: string): Team | undefined;
  /** Everybody who is in the team: all of the organisation who have Teams. */
  membersOf(team: Team): readonly TenantPerson[];
}

/** Builds the directory of the tenant from the organisations. */
export function openDirectory(config: TeamsConfig): Directory {
  const people = peopleOf(config, config.organisations);
  const teams = config.organisations.flatMap(teamsOf);
  const inTeams = people.filter((person) => person.teams !== 'none');
  const names = new Map<string, TenantPerson>();
  for (const person of people) {
    for (const name of [person.mail, person.userPrincipalName, person.objectId, person.upn, person.id]) {
      names.set(name.toLowerCase(), person);
    }
  }
  const byTeamsId = new Map(inTeams.flatMap((person) => teamsNames(person).map((name) => [name, person] as const)));
  const byChat = new Map(inTeams.map((person) => [person.personalChatId, person]));
  const places = new Map<string, ChannelPlace>(
    teams.flatMap((team) => team.channels.map((channel) => [channel.id, { team, channel }] as const)),
  );
  return {
    tenantId: config.tenantId,
    people,
    teams,
    organisations: config.organisations,
    person(who) {
      const found = typeof who === 'string' ? names.get(who.toLowerCase()) : undefined;
      if (found === undefined)
        throw new LocalError(404, `Det finns ingen person "${shown(who)}" här. Se /local/people.`);
      return found;
    },
    inTeams: (id) => byTeamsId.get(id.toLowerCase()) ?? byTeamsId.get(id),
    ownerOfChat: (conversationId) => byChat.get(conversationId),
    channel: (id) => places.get(withoutThread(id)),
    team: (id) => teams.find((team) => team.id === withoutThread(id) || team.aadGroupId === id),
    membersOf: (team) => inTeams.filter((person) => person.organisations.includes(team.organisation)),
  };
}

/** Names under which the connector takes a person; Teams ids keep their case. */
function teamsNames(person: TenantPerson): readonly string[] {
  return [person.teamsId, person.objectId, `8:orgid:${person.objectId}`];
}

function shown(who: unknown): string {
  return typeof who === 'string' ? who.slice(0, 80) : '';
}
