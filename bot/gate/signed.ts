import { createHash } from 'node:crypto';
import { decodeProtectedHeader, importJWK, jwtVerify, type JWTPayload } from 'jose';
import type { PinnedKeys, PublishedKey } from './keys';

/** What a token must be, besides being signed with RS256 by a pinned key, and not expired. */
export interface Demands {
  readonly issuer: string;
  readonly audience: string;
}

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;
const SKEW_SECONDS = 300;

/** The claims of a bearer token that holds, with the key that signed it; undefined for every other header. */
export async function verifyBearer(
  header: string | undefined,
  keys: PinnedKeys,
  demands: Demands,
): Promise<{ readonly claims: JWTPayload; readonly key: PublishedKey } | undefined> {
  const token = header === undefined || header.length > 16_384 ? undefined : BEARER.exec(header)?.[1];
  const kid = token === undefined ? undefined : keyIdOf(token);
  if (token === undefined || kid === undefined) return undefined;
  const key = await keys.find(kid);
  if (key === undefined) return undefined;
  try {
    const { payload } = await jwtVerify(token, await importJWK({ ...key, alg: 'RS256' }, 'RS256'), {
      algorithms: ['RS256'],
      issuer: demands.issuer,
      audience: demands.audience,
      requiredClaims: ['exp'],
      clockTolerance: SKEW_SECONDS,
    });
    // An audience of several would make one token open several doors.
    return typeof payload.aud === 'string' ? { claims: payload, key } : undefined;
  } catch {
    return undefined;
  }
}

/** A token that holds: its claims, and the key that signed it. */
export type Verified = NonNullable<Awaited<ReturnType<typeof verifyBearer>>>;

/** A token is believed so long without its signature being checked again: a key that is withdrawn is out as soon. */
const BELIEVED_MS = 5 * 60_000;
/** So many tokens are remembered: Teams uses one for an hour or so. */
const MOST_REMEMBERED = 50;

/**
 * `verifyBearer` that checks the signature of one and the same token once in five minutes, and never after it has expired.
 * What is remembered is the token's hash; a token that did not hold is not remembered.
 */
export function rememberingBearer(
  keys: PinnedKeys,
  demands: Demands,
): (header: string | undefined) => Promise<Verified | undefined> {
  const believed = new Map<string, { readonly verified: Verified; readonly until: number }>();
  return async (header) => {
    if (header === undefined || header.length > 16_384) return undefined;
    const name = createHash('sha256').update(header).digest('base64');
    const before = believed.get(name);
    if (before !== undefined && Date.now() < before.until) return before.verified;
    believed.delete(name);
    const verified = await verifyBearer(header, keys, demands);
    if (verified === undefined) return undefined;
    const [oldest] = believed.keys();
    if (believed.size >= MOST_REMEMBERED && oldest !== undefined) believed.delete(oldest);
    const expires = (verified.claims.exp ?? 0) * 1000;
    believed.set(name, { verified, until: Math.min(Date.now() + BELIEVED_MS, expires) });
    return verified;
  };
}

/** Only RS256 gets as far as a key; a token that brings its own key or extensions gets nowhere. */
function keyIdOf(token: string): string | undefined {
  try {
    const header = decodeProtectedHeader(token);
    const plain = header.alg === 'RS256' && header.crit === undefined && header.jwk === undefined;
    return plain && typeof header.kid === 'string' ? header.kid : undefined;
  } catch {
    return undefined;
  }
}
