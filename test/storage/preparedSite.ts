import '@pnp/sp/security';
import '@pnp/sp/site-users/web';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SPFI } from '@pnp/sp';
import { startSharePoint } from '../../local/sharepoint/server';
import { bodyFolder } from '../../src/core/bodies/body';
import type { AnyList } from '../../src/storage/list';
import { openAccess, openSite } from '../../src/storage/openSite';
import type { SiteOptions } from '../../src/storage/openSite';
import { makeColumns } from '../../src/storage/provisioning/columns';
import { makeLists } from '../../src/storage/provisioning/lists';
import { folderPath, listIn } from '../../src/storage/sharepoint/access';
import type { Access } from '../../src/storage/sharepoint/access';
import type { Site } from '../../src/storage/site';

export const OWNER = 'agnes.ek@example.org';
/** May read body 1, and nothing else. */
export const READER = 'rut.berg@example.org';
const READ = 1073741826;
const PATH = '/sites/goteborg';

/** One request the stand-in answered; the parts of a batch beneath it. */
interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly batchParts?: readonly { readonly method: string; readonly path: string; readonly status: number }[];
}

/** A failure to come, as the stand-in's fault port takes it. */
interface Fault {
  readonly kind: '429' | '503' | 'drop-before' | 'drop-after' | '412' | '423' | 'slow';
  readonly match?: string;
  readonly method?: string;
  readonly retryAfter?: number | 'date' | 'absent';
  readonly delayMs?: number;
  readonly times?: number;
}

/** A site on a stand-in of its own, with lists made from the product's declarations and folders for bodies 1 and 2. */
export interface PreparedSite {
  readonly url: string;
  as(upn: string, options?: Partial<SiteOptions>): Site;
  /** SharePoint as a person with full control, for what the product never does: editing by hand. */
  readonly byHand: Access;
  fail(fault: Fault): Promise<void>;
  /** Forgets the failures that have not come yet. */
  heal(): Promise<void>;
  /** What the stand-in has been asked since the last time, and forgets it. */
  requests(): Promise<readonly Answered[]>;
  stop(): Promise<void>;
}

/** Starts a stand-in and makes these lists in it. */
export async function prepareSite(lists: readonly AnyList[]): Promise<PreparedSite> {
  const dataDir = mkdtempSync(join(tmpdir(), 'storage-'));
  const standIn = await startSharePoint({
    port: 0,
    dataDir,
    sites: [{ url: PATH, title: 'Göteborg', owners: [OWNER] }],
    people: [OWNER, READER].map((upn) => ({ upn, name: upn, mail: upn })),
    apps: [],
    keys: null,
    now: () => Date.parse('2026-02-19T12:00:00Z'),
    faults: 'on',
  });
  const url = standIn.url + PATH;
  const byHand = openAccess({ url, token: () => Promise.resolve(`dev:${OWNER}`) });
  const workplace = { access: byHand, report: () => undefined };
  await makeLists(workplace, lists);
  await makeColumns(workplace, lists);
  await openZones(byHand, lists);
  return {
    url,
    as: (upn, options = {}) =>
      openSite({
        organisation: 'goteborg',
        url,
        token: () => Promise.resolve(`dev:${upn}`),
        firstPauseMs: 20,
        ...options,
      }),
    byHand,
    async fail(fault) {
      const answer = await fetch(`${standIn.url}/_standin/faults`, { method: 'POST', body: JSON.stringify(fault) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    async heal() {
      await fetch(`${standIn.url}/_standin/faults`, { method: 'DELETE' });
    },
    async requests() {
      const answer = await fetch(`${standIn.url}/_standin/log?clear=1`);
      return (await answer.json()) as readonly Answered[];
    },
    async stop() {
      await standIn.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The bodies' folders with their readers: the lists themselves are provisioning's. */
async function openZones(access: Access, lists: readonly AnyList[]): Promise<void> {
  for (const list of lists) {
    if (list.zone === 'workshop') await listIn(access.sp, access, list).breakRoleInheritance(false);
    else if (list.folderBy !== null) {
      for (const bodyNr of [1, 2]) await makeFolder(access.sp, access, list, bodyNr);
    }
  }
}

async function makeFolder(sp: SPFI, access: Access, list: AnyList, bodyNr: number): Promise<void> {
  const path = folderPath(access, list, bodyNr);
  await sp.web
    .getFolderByServerRelativePath(path.slice(0, path.lastIndexOf('/')))
    .folders.addUsingPath(bodyFolder(bodyNr));
  const item = await sp.web.getFolderByServerRelativePath(path).getItem();
  await item.breakRoleInheritance(false);
  if (bodyNr !== 1) return;
  const reader = await sp.web.ensureUser(READER);
  await item.roleAssignments.add(reader.Id, READ);
}
