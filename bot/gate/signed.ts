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
