import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, importPKCS8, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** Real seconds a token is good for. */
const LIFETIME = 3600;

/** A signing key of this machine: it signs RS256 and shows its public half under a `kid`. */
export interface SigningKey {
  readonly jwk: JWK;
  /** Signs with issue, start and end of real time. */
  sign(claims: JWTPayload): Promise<{ readonly token: string; readonly expiresAt: number }>;
}

/** The key called `name` in `folder`, made the first time. `marks` are put beside the public key (endorsements). */
export async function openSigningKey(
  folder: string,
  name: string,
  marks: Readonly<Record<string, unknown>> = {},
): Promise<SigningKey> {
  const pem = pemOf(folder, name);
  const key: CryptoKey = await importPKCS8(pem, 'RS256');
  const { n, e } = await exportJWK(createPublicKey(pem));
  const kid = `${name}-${(n ?? '').slice(0, 16)}`;
  return {
    jwk: { kty: 'RSA', use: 'sig', alg: 'RS256', kid, x5t: kid, n: n ?? '', e: e ?? '', ...marks },
    async sign(claims) {
      const now = Math.floor(Date.now() / 1000);
      const token = await new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, x5t: kid })
        .setIssuedAt(now)
        .setNotBefore(now)
        .setExpirationTime(now + LIFETIME)
        .sign(key);
      return { token, expiresAt: (now + LIFETIME) * 1000 };
    },
  };
}

function pemOf(folder: string, name: string): string {
  const file = join(folder, `${name}.pem`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed: a start that is killed here leaves no half key.
  writeFileSync(`${file}.new`, pem, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return pem;
}
