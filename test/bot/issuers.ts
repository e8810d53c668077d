import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, type JWTPayload } from 'jose';

/** A key a spec signs with; `endorsements` as the Bot Framework publishes them. */
export interface SpecKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly published: object;
}

/** A new RSA key, not yet published anywhere. */
export function makeKey(kid: string, more: object = {}): SpecKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, privateKey, published: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', ...more } };
}

/** Signs claims; what is not given is what a right token has: issued now, good for an hour. */
export function sign(
  key: SpecKey,
  claims: JWTPayload,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ iat: now, nbf: now, exp: now + 3600, ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })
    .sign(key.privateKey);
}

/** An issuer's metadata and keys over HTTP on loopback; counts how often its keys are asked for. */
export interface Issuer {
  readonly url: string;
  readonly metadataUrl: string;
  keys: readonly SpecKey[];
  asked: number;
  /** Where the metadata says the keys are; its own address when null. */
  elsewhere: string | null;
  away: 'no' | 'yes';
  stop(): Promise<void>;
}

/** Starts an issuer that publishes these keys. */
export async function startIssuer(keys: readonly SpecKey[]): Promise<Issuer> {
  const server: Server = createServer((request, response) => {
    if (issuer.away === 'yes') {
      response.writeHead(503).end();
      return;
    }
    response.setHeader('Content-Type', 'application/json');
    if (request.url === '/keys') {
      issuer.asked += 1;
      response.end(JSON.stringify({ keys: issuer.keys.map((key) => key.published) }));
    } else response.end(JSON.stringify({ issuer: issuer.url, jwks_uri: issuer.elsewhere ?? `${issuer.url}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const issuer: Issuer = {
    url,
    metadataUrl: `${url}/v2.0/.well-known/openid-configuration`,
    keys,
    asked: 0,
    elsewhere: null,
    away: 'no',
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return issuer;
}
