import { Router } from 'express';
import { calendarFeed } from '../../src/doing/views/calendarFeed';
import type { World } from '../../src/doing/world';
import { atMost } from './limits';

/** Calendar programs ask a few times a day each; what asks this often guesses. Of all together: nobody is kept apart. */
const MOST_A_MINUTE = 1200;
const SECRET = /^([A-Za-z0-9_-]{43})\.ics$/;

/**
 * The calendars people subscribe to by addresses of their own. There is no sign-in: the address is the key. What is not
 * there, taken back or never was is answered the same.
 */
export function calendarRoutes(world: World): Router {
  const routes = Router();
  const everybody = () => 'calendar';
  routes.use(atMost(MOST_A_MINUTE, 1, everybody, (_request, response) => void response.status(429).end()));
  routes.get('/:organisation/:file', async (request, response) => {
    const { organisation, file } = request.params;
    const secret = SECRET.exec(file)?.[1];
    const text = secret === undefined ? undefined : await calendarFeed(world, organisation, secret);
    response.set({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' });
    if (text === undefined) response.status(404).end();
    else response.type('text/calendar; charset=utf-8').send(text);
  });
  return routes;
}
