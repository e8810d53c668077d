import express, { Router, type Request } from 'express';
import type { Config } from '../config';
import { activityGate, callerGate, MAX_BODY_BYTES } from '../gate/activityGate';
import type { PinnedKeys } from '../gate/keys';
import type { Log } from '../log';
import type { Transport, TurnHandler } from '../transport/transport';
import { atMost } from './limits';

/** The bot's address. What does not pass every gate never reaches the SDK (reliability S1). */
export function messageRoutes(
  config: Config,
  keys: PinnedKeys,
  bot: { readonly transport: Transport; readonly handle: TurnHandler; readonly log: Log },
): Router {
  const expected = { botAppId: config.bot.appId, tenantId: config.tenantId, hosts: config.connector.hosts };
  const routes = Router();
  routes.post(
    '/',
    callerGate(keys, expected, bot.log),
    express.json({ limit: MAX_BODY_BYTES, strict: true, reviver: plainNames }),
    activityGate(expected, bot.log),
    atMost(300, 1, (request) => named(request, 'conversation'), refuse),
    // A person who writes faster than by hand is told so (door/pace.ts); this is for what would not listen.
    atMost(200, 15, (request) => named(request, 'from'), refuse),
    (request, response) => bot.transport.receive(request, response, bot.handle),
  );
  routes.all('/', (_request, response) => void response.status(405).set('Allow', 'POST').end());
  return routes;
}

const refuse: express.RequestHandler = (_request, response) => void response.status(429).end();

function named(request: Request, who: 'conversation' | 'from'): string {
  const activity = request.body as Readonly<Record<typeof who, { readonly id: string }>>;
  return activity[who].id;
}

/** A body that tries to reach the prototype of what it is copied into is no activity. */
function plainNames(this: unknown, name: string, value: unknown): unknown {
  if (name === '__proto__') throw new SyntaxError('Not a name of Teams.');
  return value;
}
