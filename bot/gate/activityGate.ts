import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { refusedByAddress } from '../http/limits';
import type { Log } from '../log';
import { readActivity } from './activity';
import type { PinnedKeys } from './keys';
import { rememberingBearer, type Verified } from './signed';

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
  const refused = refusedByAddress((_request, response) => refuse(response, 429));
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
    if (verified === undefined || !speaksForTeams(verified, expected.botAppId)) {
      await refused(request, response, () => {
        log('warn', 'bot.refused', { status: 401 });
        refuse(response, 401);
      });
      return;
    }
    response.locals['serviceUrl'] = verified.claims['serviceurl'];
    next();
  };
}

/**
 * A key endorsed for other channels only must not speak as Teams, nor a token that was given to another application: what
 * Teams signs names none, and what an emulator or another bot is given names its own.
 */
function speaksForTeams({ key, claims }: Verified, botAppId: string): boolean {
  const applications = [claims['appid'], claims['azp']].filter((id) => id !== undefined);
  return key.endorsements?.includes('msteams') === true && applications.every((id) => id === botAppId);
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
