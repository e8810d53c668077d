import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { unauthenticated } from '../odata/errors';
import type { Directory } from '../graph/directory';

/** Who a token says is asking. */
export type Identity =
  { readonly kind: 'person'; readonly upn: string } | { readonly kind: 'app'; readonly appId: string };

export interface Keys {
  readonly jwksUrl: string;
  readonly issuer: string;
}

/** SharePoint's own application id, the audience Entra writes for it. */
const SHAREPOINT = '00000003-0000-0ff1-ce00-000000000000';
const loopback = /^https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/?$/;

/** Reads the Authorization header: `Bearer dev:<upn>` is a person, a signed token an app. */
export function authenticator(
  directory: Directory,
  keys: Keys | null,
): (header: string | undefined) => Promise<Identity> {
  const keySet = keys === null ? null : createRemoteJWKSet(new URL(keys.jwksUrl));
  return async (header) => {
    const token = /^Bearer\s+(\S.*)$/i.exec(header ?? '')?.[1]?.trim();
    if (token === undefined) throw unauthenticated();
    if (token.startsWith('dev:')) {
      const person = directory.person(token.slice(4));
      if (person === undefined) throw unauthenticated();
      return { kind: 'person', upn: person.upn };
    }
    if (keys === null || keySet === null) throw unauthenticated();
    const claims = await jwtVerify(token, keySet, {
      issuer: keys.issuer,
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'aud'],
    }).then(
      ({ payload }) => payload,
      () => null,
    );
    const app = claims === null ? undefined : directory.app(appOf(claims));
    if (app === undefined) throw unauthenticated();
    return { kind: 'app', appId: app.appId };
  };
}

/** The app of an app-only token meant for SharePoint; a person's token, or one for another service, names none here. */
function appOf(claims: JWTPayload): string {
  const { appid } = claims;
  const audiences = typeof claims.aud === 'string' ? [claims.aud] : (claims.aud ?? []);
  const isForSharePoint = audiences.some(
    (one) => one === SHAREPOINT || one.startsWith(`${SHAREPOINT}/`) || loopback.test(one),
  );
  if (!isForSharePoint || 'scp' in claims || typeof appid !== 'string') return '';
  return appid;
}
