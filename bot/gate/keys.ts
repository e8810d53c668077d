import { z } from 'zod';

/** A public key as its owner publishes it; `endorsements` are the channels it may sign for (Bot Framework). */
const publishedKey = z.looseObject({
  kid: z.string(),
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
});
export type PublishedKey = z.output<typeof publishedKey>;

const metadata = z.looseObject({ jwks_uri: z.url() });
const keySet = z.looseObject({ keys: z.array(z.unknown()) });

/** The keys could not be fetched: nobody can be let in, and it is nobody's fault. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** The keys behind one OpenID metadata address. */
export interface PinnedKeys {
  /** The key with an id, or undefined. Throws `KeysUnavailable` when no keys have ever been fetched. */
  find(kid: string): Promise<PublishedKey | undefined>;
}

const KEPT_MS = 24 * 60 * 60_000;
/** A stranger who invents key ids makes the service fetch at most this often. */
const FORCED_APART_MS = 5 * 60_000;

/** Keys from a configured address only, whatever a token says. Kept for 24 h; an unknown id refreshes, at most every 5 min. */
export function pinnedKeys(metadataUrl: string): PinnedKeys {
  let held: { readonly keys: ReadonlyMap<string, PublishedKey>; readonly fetchedAt: number } | undefined;
  let triedAt = -Infinity;
  let fetching: Promise<void> | undefined;

  const refresh = (): Promise<void> => {
    fetching ??= fetchKeys(metadataUrl)
      .then((keys) => void (held = { keys, fetchedAt: Date.now() }))
      .finally(() => (fetching = undefined));
    return fetching;
  };

  return {
    async find(kid) {
      const fresh = held !== undefined && Date.now() - held.fetchedAt < KEPT_MS;
      if (fresh && held?.keys.has(kid)) return held.keys.get(kid);
      if (held === undefined || fetching !== undefined) await refresh();
      else if (Date.now() - Math.max(triedAt, held.fetchedAt) >= FORCED_APART_MS) {
        triedAt = Date.now();
        // Old keys serve on while the address is away: a signature does not become wrong with age.
        await refresh().catch(() => undefined);
      }
      return held?.keys.get(kid);
    },
  };
}

async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, PublishedKey>> {
  try {
    const { jwks_uri } = metadata.parse(await fetchJson(metadataUrl));
    // Metadata that points elsewhere would let one redirected answer decide whom the service believes.
    if (new URL(jwks_uri).origin !== new URL(metadataUrl).origin) throw new Error('keys at another origin');
    const found = new Map<string, PublishedKey>();
    for (const one of keySet.parse(await fetchJson(jwks_uri)).keys) {
      const key = publishedKey.safeParse(one);
      if (key.success) found.set(key.data.kid, key.data);
    }
    return found;
  } catch (cause) {
    throw new KeysUnavailable('The signing keys could not be fetched.', { cause });
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw new Error(`status ${String(response.status)}`);
  return response.json();
}
