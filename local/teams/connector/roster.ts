import { Router } from 'express';
import { GENERAL } from '../directory/channels';
import type { TenantPerson } from '../directory/person';
import type { World } from '../turns/world';
import { noConversation, noMember } from './connectorError';
import { placeNamed } from './whereabouts';

/** Members in one page at least and at most, as Teams has it. */
const PAGE = { least: 50, most: 500 };

/** Who is in a conversation, and what a team is: the reading half of the connector. */
export function rosterRoutes(world: World): Router {
  const router = Router();
  const { directory, conversations } = world;
  const membersOf = (conversationId: string): readonly TenantPerson[] => {
    const place = placeNamed(directory, conversations, conversationId);
    return place.kind === 'personal' ? [place.person] : directory.membersOf(place.in.team);
  };
  const account = (person: TenantPerson) => accountOf(person, directory.tenantId);

  router.get('/v3/conversations/:id/members', (request, response) => {
    response.json(membersOf(request.params.id).map(account));
  });
  router.get('/v3/conversations/:id/pagedmembers', (request, response) => {
    const size = Math.min(PAGE.most, Math.max(PAGE.least, Number(request.query['pageSize']) || PAGE.least));
    const start = Number(request.query['continuationToken']) || 0;
    const members = membersOf(request.params.id);
    const next = start + size < members.length ? { continuationToken: String(start + size) } : {};
    response.json({ ...next, members: members.slice(start, start + size).map(account) });
  });
  router.get('/v3/conversations/:id/members/:member', (request, response) => {
    const { member } = request.params;
    const found = membersOf(request.params.id).find(
      (person) => person === directory.inTeams(member) || isNamed(person, member),
    );
    if (found === undefined) throw noMember();
    response.json(account(found));
  });
  router.get('/v3/teams/:id', (request, response) => {
    const team = directory.team(request.params.id);
    if (team === undefined) throw noConversation();
    response.json({ id: team.id, name: team.name, aadGroupId: team.aadGroupId });
  });
  router.get('/v3/teams/:id/conversations', (request, response) => {
    const team = directory.team(request.params.id);
    if (team === undefined) throw noConversation();
    // The General channel comes without a name, in whatever language Teams shows it.
    const named = team.channels.map(({ id, name }) => (name === GENERAL ? { id } : { id, name }));
    response.json({ conversations: named });
  });
  return router;
}

/** The roster also finds a member by UPN or mail, as Teams' does. */
function isNamed({ userPrincipalName, mail }: TenantPerson, name: string): boolean {
  return [userPrincipalName, mail].some((one) => one.toLowerCase() === name.toLowerCase());
}

function accountOf(person: TenantPerson, tenantId: string): object {
  const [givenName = person.name, ...rest] = person.name.split(' ');
  return {
    id: person.teamsId,
    name: person.name,
    objectId: person.objectId,
    aadObjectId: person.objectId,
    givenName,
    surname: rest.join(' '),
    email: person.mail,
    userPrincipalName: person.userPrincipalName,
    tenantId,
    userRole: person.teams === 'guest' ? 'guest' : 'user',
  };
}
