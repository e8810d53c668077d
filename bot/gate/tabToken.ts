import { z } from 'zod';
import type { PinnedKeys } from './keys';
import { verifyBearer } from './signed';

/** Who a tab token speaks for: the only key of a person (design, "Who a person is"). */
export interface TabCaller {
  readonly tenantId: string;
  readonly objectId: string;
  /** For linking a first sign-in only; never a right. */
  readonly upn: string | null;
}

/** The Teams clients that may ask for the tab's token: desktop and mobile, and the web. */
const TEAMS_CLIENTS = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

const claimsOfTab = z.looseObject({
  ver: z.literal('2.0'),
  tid: z.string(),
  oid: z.guid(),
  azp: z.enum(TEAMS_CLIENTS),
  scp: z.string().refine((scopes) => scopes.split(' ').includes('access_as_user')),
  // An app-only token has no person behind it.
  idtyp: z.literal('user').optional(),
  preferred_username: z.string().max(255).optional(),
});

/** Checks a token of the tab (reliability S4); undefined for everything that is not exactly one. */
export function tabGate(keys: PinnedKeys, demands: { authority: string; tabAppId: string; tenantId: string }) {
  return async (authorization: string | undefined): Promise<TabCaller | undefined> => {
    const verified = await verifyBearer(authorization, keys, {
      issuer: `${demands.authority}/v2.0`,
      audience: demands.tabAppId,
    });
    const claims = claimsOfTab.safeParse(verified?.claims);
    if (!claims.success || claims.data.tid.toLowerCase() !== demands.tenantId) return undefined;
    return {
      tenantId: demands.tenantId,
      objectId: claims.data.oid.toLowerCase(),
      upn: claims.data.preferred_username?.toLowerCase() ?? null,
    };
  };
}

export type TabGate = ReturnType<typeof tabGate>;
