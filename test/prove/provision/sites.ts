import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSharePoint } from '../../../local/sharepoint/server';
import { instant } from '../../../src/core/calendar';
import { readOrganisation } from '../../../src/storage/organisation/readOrganisation';
import type { OrganisationFile } from '../../../src/storage/organisation/schema';
import { provision } from '../../../src/storage/provisioning/provision';
import { describeRefusal } from '../../../src/storage/provisioning/refusal';
import type { ProvisioningSummary } from '../../../src/storage/provisioning/summary';
import { dump } from './dump';

const OWNER = 'olle.grind@strandby.example';

/** Many empty sites on one stand-in, to be provisioned with the small organisation of test/data. */
export interface Sites {
  /** A site nobody has used. */
  next(): Provisioned;
  stop(): Promise<void>;
}

/** One of them. */
export interface Provisioned {
  readonly url: string;
  /** Provisions it; throws with the refusal's sentence, or what SharePoint said. */
  run(options?: { readonly fetch?: typeof fetch; readonly patienceMs?: number }): Promise<ProvisioningSummary>;
  /** All that provisioning is about, as the owner reads it, in one comparable text per thing. */
  state(): Promise<readonly string[]>;
  /** A request by the owner, for what somebody else does in the site. Throws where it is refused. */
  byHand(path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<unknown>;
}

/** Starts a stand-in with so many empty sites. */
export async function emptySites(count: number): Promise<Sites> {
  const organisation = strandby();
  const dataDir = mkdtempSync(join(tmpdir(), 'provisioned-'));
  const addresses = Array.from({ length: count }, (_, at) => `/sites/s${String(at).padStart(4, '0')}`);
  const standIn = await startSharePoint({
    port: 0,
    dataDir,
    sites: addresses.map((url) => ({ url, title: 'Strandby', owners: [OWNER] })),
    people: organisation.people.map(({ upn, name, mail }) => ({ upn, name, mail })),
    apps: [],
    keys: null,
    now: () => Date.parse('2026-11-20T08:00:00Z'),
    faults: 'off',
  });
  let used = 0;
  return {
    next() {
      const address = addresses[used];
      if (address === undefined) throw new RangeError('No site is left.');
      used += 1;
      return siteAt(standIn.url + address, organisation);
    },
    async stop() {
      await standIn.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function siteAt(url: string, organisation: OrganisationFile): Provisioned {
  const ask = async (path: string, body?: object, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${url}/_api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Authorization: `Bearer dev:${OWNER}`,
        Accept: 'application/json;odata=nometadata',
        'Content-Type': 'application/json',
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text === '' ? {} : (JSON.parse(text) as unknown);
  };
  return {
    url,
    async run(options = {}) {
      const result = await provision({
        url,
        token: () => Promise.resolve(`dev:${OWNER}`),
        organisation,
        now: instant('2026-11-20T08:00:00Z'),
        firstPauseMs: 10,
        ...options,
      });
      if (!result.ok) throw new Error(describeRefusal(result.refusal));
      return result.value;
    },
    state: () => dump(url, ask),
    byHand: ask,
  };
}

function strandby(): OrganisationFile {
  const read = readOrganisation(readFileSync(join(process.cwd(), 'test/data/strandby.yaml'), 'utf8'));
  if (!read.ok) throw new Error('The organisation file has faults.');
  return read.value;
}
