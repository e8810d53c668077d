import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDriver } from '../../../local/sharepoint/store/driver';
import { fileIn } from '../../../local/sharepoint/store/written';
import { addressOf } from './network';

/** A site a recorded act may touch: its organisation’s short name and its address on the server. */
interface RecordedSite {
  readonly organisation: string;
  readonly path: string;
  readonly title: string;
  readonly owners: readonly string[];
}

/** An act that was done: who did it, with what, when by the domain clock (ISO 8601, UTC), and on which sites. */
export interface RecordedAct {
  readonly act: string;
  readonly identity: { readonly tenantId: string; readonly objectId: string; readonly upn: string | null };
  readonly fields: { readonly id?: string };
  readonly now: string;
  readonly sites: readonly RecordedSite[];
  readonly people: readonly { readonly upn: string; readonly name: string; readonly mail: string }[];
}

/** What is known of the machine whose acts are recorded. */
interface Recorded extends Pick<RecordedAct, 'sites' | 'people'> {
  /** Addresses the API is asked at, and SharePoint’s folder. */
  readonly urls: readonly string[];
  readonly sharePoint: string;
  readonly now: () => number;
}

/** Of one act, each process keeps no more than so many. */
const MOST_OF_ONE = 6;

/**
 * Keeps every act that is done on a machine in `folder`, each with its sites as they stood before it: what the proof of
 * crashes sets out from. All that is asked in this process goes through `fetch`. Gives what ends it.
 */
export function recordActs(folder: string, recorded: Recorded): () => void {
  const real = globalThis.fetch;
  const kept = new Map<string, number>();
  const seen = new Set<string>();
  mkdirSync(folder, { recursive: true });
  globalThis.fetch = async (input, init) => {
    const url = addressOf(input);
    const act = /\/api\/acts\/(\w+)$/.exec(url)?.[1];
    const authorization = new Headers(init?.headers).get('Authorization');
    const isOurs = recorded.urls.some((one) => url.startsWith(one));
    const fields = fieldsIn(init?.body);
    if (act === undefined || authorization === null || !isOurs || fields === undefined) return real(input, init);
    const count = kept.get(act) ?? 0;
    const call = `${act} ${JSON.stringify(fields)}`;
    // What the front sends on to the service is the same call.
    if (count >= MOST_OF_ONE || seen.has(call)) return real(input, init);
    seen.add(call);
    const mine = mkdtempSync(join(folder, `${act}-`));
    await keepSites(recorded.sharePoint, mine);
    const { sites, people } = recorded;
    const now = new Date(recorded.now()).toISOString();
    const said: RecordedAct = { act, identity: identityIn(authorization), fields, now, sites, people };
    writeFileSync(join(mine, 'act.json'), JSON.stringify(said));
    const answer = await real(input, init);
    const body = (await answer.clone().json()) as object;
    if ('done' in body) kept.set(act, count + 1);
    else rmSync(mine, { recursive: true });
    return answer;
  };
  return () => {
    globalThis.fetch = real;
  };
}

/** A copy of SharePoint’s data as it stands between two of its requests. */
export async function keepSites(from: string, to: string): Promise<void> {
  const db = await openDriver(fileIn(from));
  db.exec(`VACUUM INTO '${fileIn(to)}'`);
  db.close();
  const blobs = join(from, 'blobs');
  if (existsSync(blobs)) cpSync(blobs, join(to, 'blobs'), { recursive: true });
}

/** What is asked of an act; undefined where the call is no act at all. */
function fieldsIn(body: unknown): object | undefined {
  try {
    const fields: unknown = JSON.parse(String(body));
    return typeof fields === 'object' && fields !== null ? fields : undefined;
  } catch {
    return undefined;
  }
}

function identityIn(authorization: string): RecordedAct['identity'] {
  const [, payload = ''] = authorization.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, string>;
  return { tenantId: claims['tid'] ?? '', objectId: claims['oid'] ?? '', upn: claims['preferred_username'] ?? null };
}
