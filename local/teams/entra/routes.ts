import express, { Router } from 'express';
import type { TeamsConfig } from '../config';
import { verifyClient } from './clientAssertion';
import type { Issuer } from './issuer';

/** Entra's addresses for one tenant, mounted at the authority: discovery, keys, and tokens for apps. */
export function entraRoutes(config: TeamsConfig, authority: string, issuer: Issuer): Router {
  const router = Router();
  const tokenEndpoint = `${authority}/oauth2/v2.0/token`;
  router.get(['/.well-known/openid-configuration', '/v2.0/.well-known/openid-configuration'], (_request, response) => {
    response.json({
      issuer: issuer.issuer,
      token_endpoint: tokenEndpoint,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['RS256', 'PS256'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'id_token', 'token'],
      subject_types_supported: ['pairwise'],
      grant_types_supported: ['client_credentials'],
    });
  });
  router.get(['/discovery/v2.0/keys', '/discovery/keys'], (_request, response) => {
    response.json({ keys: issuer.keys });
  });
  router.post(
    '/oauth2/v2.0/token',
    express.urlencoded({ extended: false, limit: '64kb' }),
    async (request, response) => {
      response.set('Cache-Control', 'no-store');
      const form = (request.body ?? {}) as Readonly<Record<string, unknown>>;
      const refuse = (status: number, error: string, description: string) =>
        response.status(status).json({ error, error_description: description });
      if (form['grant_type'] !== 'client_credentials') {
        return refuse(400, 'unsupported_grant_type', 'AADSTS70003: only client_credentials is taken here.');
      }
      const client = await verifyClient(form, config.apps, [tokenEndpoint, issuer.issuer, authority]);
      if ('refusal' in client) return refuse(401, client.refusal.error, client.refusal.description);
      const scope = form['scope'];
      if (typeof scope !== 'string' || !scope.endsWith('/.default')) {
        return refuse(400, 'invalid_scope', 'AADSTS1002012: the scope of an app token ends with /.default.');
      }
      const { token, expiresAt } = await issuer.appToken(client.app, scope.slice(0, -'/.default'.length));
      const seconds = Math.floor((expiresAt - Date.now()) / 1000);
      return response.json({ token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: token });
    },
  );
  return router;
}
