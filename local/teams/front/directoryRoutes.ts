import { Router } from 'express';
import type { Directory } from '../directory/directory';
import type { Issuer } from '../entra/issuer';
import { bodiesOf } from './bodies';

/** Who and what there is, and the token a tab gets from Teams. */
export function directoryRoutes(directory: Directory, issuer: Issuer): Router {
  const router = Router();
  router.get('/local/people', (_request, response) => {
    response.json(
      directory.people.map(({ id, name, upn, mail, mandates, teams, objectId, teamsId, organisations }) => ({
        id,
        name,
        upn,
        mail,
        bodies: mandates,
        teams,
        objectId,
        teamsId,
        organisations,
      })),
    );
  });
  router.get('/local/bodies', (_request, response) => {
    response.json(bodiesOf(directory.organisations));
  });
  router.get('/local/teams', (request, response) => {
    const person = directory.person(request.query['as']);
    const theirs = directory.teams.filter((team) => directory.membersOf(team).includes(person));
    response.json(theirs.map(({ id, name, organisation, channels }) => ({ id, name, organisation, channels })));
  });
  router.get('/local/token', async (request, response) => {
    const { token, expiresAt } = await issuer.userToken(directory.person(request.query['as']));
    response.set('Cache-Control', 'no-store').json({ token, expiresAt: new Date(expiresAt).toISOString() });
  });
  return router;
}
