import { createPrivateKey } from 'node:crypto';
import * as oauth from 'oauth4webapi';

/** An app registration that signs in by certificate: no secret exists that could be copied (reliability E2, I2). */
export interface AppCredentials {
  /** `https://login.microsoftonline.com/<tenant>`, or the stand-in's address on loopback. */
  readonly authority: string;
  readonly appId: string;
  /** The private key, PEM (PKCS #8). */
  readonly privateKey: string;
  /** SHA-1 thumbprint of the certificate, hexadecimal; colons and spaces are ignored. */
  readonly thumbprint: string;
}

/** Gives a token that still lives for at least five minutes. Throws when the authority is away or refuses. */
export type AppToken = () => Promise<string>;

const MARGIN_MS = 5 * 60_000;

/** A source of app-only tokens for one scope, cached until near expiry; callers at the same time share one request. */
export function appToken(credentials: AppCredentials, scope: string): AppToken {
  let held: { readonly token: string; readonly until: number } | undefined;
  let asked: Promise<string> | undefined;
  return async () => {
    if (held !== undefined && Date.now() < held.until) return held.token;
    asked ??= ask(credentials, scope)
      .then((answer) => {
        held = { token: answer.token, until: Date.now() + answer.livesMs - MARGIN_MS };
        return answer.token;
      })
      .finally(() => {
        asked = undefined;
      });
    return asked;
  };
}

async function ask(credentials: AppCredentials, scope: string): Promise<{ token: string; livesMs: number }> {
  const endpoint = `${credentials.authority}/oauth2/v2.0/token`;
  const server: oauth.AuthorizationServer = { issuer: `${credentials.authority}/v2.0`, token_endpoint: endpoint };
  const client: oauth.Client = { client_id: credentials.appId };
  const signIn = oauth.PrivateKeyJwt(await signingKey(credentials.privateKey), {
    [oauth.modifyAssertion]: (header, payload) => {
      // Entra finds the certificate by its thumbprint, and knows itself by its token endpoint.
      header['x5t'] = Buffer.from(credentials.thumbprint.replace(/[^0-9a-f]/gi, ''), 'hex').toString('base64url');
      payload['aud'] = endpoint;
    },
  });
  const response = await oauth.clientCredentialsGrantRequest(
    server,
    client,
    signIn,
    { scope },
    {
      // Plain HTTP is the stand-in's: configuration sees to it that only loopback comes here.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to make it stand out
      ...(endpoint.startsWith('http:') ? { [oauth.allowInsecureRequests]: true } : {}),
      signal: AbortSignal.timeout(10_000),
    },
  );
  const answer = await oauth.processClientCredentialsResponse(server, client, response);
  return { token: answer.access_token, livesMs: (answer.expires_in ?? 3600) * 1000 };
}

/** PEM to the form WebCrypto signs with. */
async function signingKey(pem: string): Promise<oauth.CryptoKey> {
  const der = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' });
  return crypto.subtle.importKey('pkcs8', new Uint8Array(der), { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, [
    'sign',
  ]);
}
