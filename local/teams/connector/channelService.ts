import { Router } from 'express';
import type { JWTPayload } from 'jose';
import type { SigningKey } from '../keys/keyRing';

/** Who signs what Teams sends to a bot; the name is Microsoft's in every tenant. */
const ISSUER = 'https://api.botframework.com';

/** The tokens that come with every Activity. */
export interface ChannelService {
  /** A bearer token for one delivery to the bot. */
  token(): Promise<string>;
  readonly routes: Router;
}

/** The Bot Framework stand-in at `address`: its keys, and tokens for the bot with the service url as a claim. */
export function openChannelService(
  key: SigningKey,
  names: { readonly address: string; readonly botAppId: string; readonly serviceUrl: string },
): ChannelService {
  const routes = Router();
  routes.get('/.well-known/openidconfiguration', (_request, response) => {
    response.json({
      issuer: ISSUER,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${names.address}/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
  });
  routes.get('/.well-known/keys', (_request, response) => {
    response.json({ keys: [key.jwk] });
  });
  const claims: JWTPayload = { iss: ISSUER, aud: names.botAppId, serviceurl: names.serviceUrl };
  let current: { readonly token: string; readonly expiresAt: number } | undefined;
  return {
    routes,
    async token() {
      // One token serves many deliveries, as in Teams; it is renewed well before its end.
      if (current === undefined || current.expiresAt - Date.now() < 600_000) current = await key.sign(claims);
      return current.token;
    },
  };
}
