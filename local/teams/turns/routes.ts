import express, { Router } from 'express';
import { press, say, send } from './acts';
import { repeatInstallations } from './turn';
import type { World } from './world';

/** Driving the local Teams: what people write, press and do. */
export function turnRoutes(world: World): Router {
  const router = Router();
  router.use(['/local/say', '/local/press', '/local/activity'], express.json({ limit: '1mb' }));
  router.post('/local/say', async (request, response) => {
    response.json(await say(world, request.body));
  });
  router.post('/local/press', async (request, response) => {
    response.json(await press(world, request.body));
  });
  router.post('/local/activity', async (request, response) => {
    response.json(await send(world, request.body));
  });
  router.post('/local/installations/repeat', async (_request, response) => {
    response.json({ repeated: await repeatInstallations(world) });
  });
  router.get('/local/idle', async (_request, response) => {
    await world.service.idle();
    response.json({ idle: true });
  });
  return router;
}
