import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Log } from '../log';
import { readActivity } from './activity';
import type { PinnedKeys } from './keys';
import { rememberingBearer } from './signed';

/** The one issuer of calls to a bot (reliability S1). */
const BOT_FRAMEWORK = 'https://api.botframework.com';

interface Expected {
  readonly botAppId: string;
  readonly tenantId: string;
  readonly hosts: readonly string[];
}

/** Before the body is read: a call that is no signed JSON post of the Bot Framework costs next to nothing. */
export function callerGate(keys: PinnedKeys, expected: Expected, log: Log): RequestHandler {
  const demands = { issuer: BOT_FRAMEWORK, audience: expected.botAppId };
  const verify = rememberingBearer(keys, demands);
  return async (request, response, next) => {
    if (!isJson(request)) {
      refuse(response, 415);
      return;
    }
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
      refuse(response, 413);
      return;
    }
    const verified = await verify(request.headers.authorization);
    // A key endorsed for other channels only must not speak as Teams.
    if (verified?.key.endorsements?.includes('msteams') !== true) {
      log('warn', 'bot.refused', { status: 401 });
      refuse(response, 401);
      return;
    }
    response.locals['serviceUrl'] = verified.claims['serviceurl'];
    next();
  };
}

/** After the body is read: the activity must be Teams', of this tenant, and to be answered where the token says. */
export function activityGate(expected: Expected, log: Log): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const read = readActivity(request.body, { ...expected, serviceUrl: response.locals['serviceUrl'] });
    if (typeof read !== 'string') {
      next();
      return;
    }
    log('warn', 'bot.refused', { what: read });
    refuse(response, read === 'malformed' ? 400 : 403);
  };
}

/** The largest activity read: 256 kB. */
export const MAX_BODY_BYTES = 256 * 1024;

function isJson(request: Request): boolean {
  return /^application\/json(?:\s*;|$)/i.test(request.headers['content-type'] ?? '');
}

function refuse(response: Response, status: number): void {
  response.status(status).end();
}
