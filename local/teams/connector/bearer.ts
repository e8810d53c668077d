import type { RequestHandler } from 'express';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { Issuer } from '../entra/issuer';
import { ConnectorError } from './connectorError';

/** Lets only the bot in: an app token from this tenant for the Bot Framework, as the real connector demands. */
export function botBearer(issuer: Issuer, botAppId: string): RequestHandler {
  const keys = createLocalJWKSet({ keys: [...issuer.keys] });
  return async (request, _response, next) => {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    const holds = token !== undefined && (await isBots(token));
    if (!holds) throw new ConnectorError(401, 'Unauthorized', 'Authorization has been denied for this request.');
    next();
  };

  async function isBots(token: string): Promise<boolean> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuer.issuer,
        audience: 'https://api.botframework.com',
        algorithms: ['RS256'],
      });
      return payload['appid'] === botAppId;
    } catch {
      return false;
    }
  }
}
