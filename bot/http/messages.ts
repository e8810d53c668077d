import express, { Router, type NextFunction, type Request, type Response } from 'express';
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
    express.text({ limit: MAX_BODY_BYTES, type: 'application/json' }),
    asJson,
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

/** The name by which a body might reach the prototype of what it is copied into, also with escapes in it. */
const NO_NAME_OF_TEAMS = /"(?:_|\\u005f){2}(?:\w|\\u00[0-9a-f]{2}){5}(?:_|\\u005f){2}"\s*:/i;

/** Parses the body once; one that tries to reach a prototype is no activity. */
function asJson(request: Request, response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  const parsed = typeof body === 'string' && !NO_NAME_OF_TEAMS.test(body) ? jsonOf(body) : undefined;
  if (parsed === undefined) {
    response.status(400).end();
    return;
  }
  request.body = parsed;
  next();
}

function jsonOf(text: string): object | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
