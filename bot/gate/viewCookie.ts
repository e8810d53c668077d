import { hkdfSync } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { TabCaller } from './tabToken';

/** The cookie a view may be read with, so that the page asks before Teams has answered who the person is (design 11). */
const NAME = '__Host-samverka-view';
const OURS = new RegExp(`(?:^|;\\s*)${NAME}=([\\w.-]{1,1000})(?:;|$)`);
const AUDIENCE = 'samverka-view';
/** At most an hour, in ms; it is given anew when less than a quarter of it is left. Real time, never the domain clock. */
const LASTS_MS = 3_600_000;
const RENEWED_MS = LASTS_MS / 4;

const claimsOfView = z.object({ sub: z.guid(), tid: z.string(), exp: z.number() });

/** What of a request counts here: its cookies, and what the browser itself says of where it comes from. */
export interface Asking {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A cookie to be set, and until when it lasts, in ms since 1970. */
export interface GivenCookie {
  readonly header: string;
  readonly until: number;
}

/**
 * Gives and reads the cookie. It is good for reading alone, in this tenant, from the tab's own page: another site that
 * embeds or calls the service is told apart by what the browser says of the request. Its key follows from the service's
 * private key, so that every instance reads what another has given, and none has it who lacks that key.
 */
export function viewCookie(privateKey: string, tenantId: string, now: () => number = Date.now) {
  const key = new Uint8Array(hkdfSync('sha256', privateKey, tenantId, AUDIENCE, 32));

  async function readClaims({ headers }: Asking): Promise<z.output<typeof claimsOfView> | undefined> {
    const value = OURS.exec(String(headers['cookie'] ?? ''))?.[1];
    if (value === undefined) return undefined;
    const demands = { audience: AUDIENCE, algorithms: ['HS256'], currentDate: new Date(now()) };
    const verified = await jwtVerify(value, key, demands).catch(() => undefined);
    const claims = claimsOfView.safeParse(verified?.payload);
    return claims.success && claims.data.tid === tenantId ? claims.data : undefined;
  }

  return {
    /** Who reads by the cookie; undefined for anything but a GET of the tab's own page with a cookie that holds. */
    async readerOf(asking: Asking): Promise<TabCaller | undefined> {
      if (asking.method !== 'GET' || asking.headers['sec-fetch-site'] !== 'same-origin') return undefined;
      const claims = await readClaims(asking);
      return claims === undefined ? undefined : { tenantId, objectId: claims.sub, upn: null };
    },
    /** A cookie for somebody whose token has been verified; undefined while the one they have is theirs and lasts. */
    async forReader({ objectId }: TabCaller, asking: Asking): Promise<GivenCookie | undefined> {
      const held = await readClaims(asking);
      if (held?.sub === objectId && held.exp * 1000 - now() > RENEWED_MS) return undefined;
      const until = now() + LASTS_MS;
      const value = await new SignJWT({ tid: tenantId })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(objectId)
        .setAudience(AUDIENCE)
        .setExpirationTime(Math.floor(until / 1000))
        .sign(key);
      const lasts = `Max-Age=${String(LASTS_MS / 1000)}`;
      return { header: `${NAME}=${value}; Path=/; ${lasts}; HttpOnly; Secure; SameSite=None; Partitioned`, until };
    },
  };
}

export type ViewCookie = ReturnType<typeof viewCookie>;
