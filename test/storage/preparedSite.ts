import '@pnp/sp/fields';
import '@pnp/sp/folders';
import '@pnp/sp/security';
import '@pnp/sp/site-users/web';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SPFI } from '@pnp/sp';
import { startSharePoint } from '../../local/sharepoint/server';
import { bodyFolder } from '../../src/core/bodies/body';
import type { Column } from '../../src/storage/column';
import { columnsOf } from '../../src/storage/list';
import type { AnyList } from '../../src/storage/list';
import { openAccess, openSite } from '../../src/storage/openSite';
import type { SiteOptions } from '../../src/storage/openSite';
import { folderPath, listIn } from '../../src/storage/sharepoint/access';
import type { Access } from '../../src/storage/sharepoint/access';
import type { Site } from '../../src/storage/site';

export const OWNER = 'agnes.ek@example.org';
/** May read body 1, and nothing else. */
export const READER = 'rut.berg@example.org';
const READ = 1073741826;
const PATH = '/sites/goteborg';

/** One request the stand-in answered; the parts of a batch beneath it. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly batchParts?: readonly { readonly method: string; readonly path: string; readonly status: number }[];
}

/** A failure to come, as the stand-in's fault port takes it. */
export interface Fault {
  readonly kind: '429' | '503' | 'drop-before' | 'drop-after' | '412' | 'slow';
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
  // A new English site has a library of that title already, at another address.
  await byHand.sp.web.lists.getByTitle('Documents').update({ Title: 'Site files' }, '*');
  for (const list of lists) await makeList(byHand, list);
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

async function makeList(access: Access, list: AnyList): Promise<void> {
  await access.sp.web.lists.add(list.title, list.about, list.kind === 'library' ? 101 : 100);
  const [batched, execute] = access.sp.batched();
  const made = columnsOf(list)
    .filter(([, column]) => !['Title', 'FileRef'].includes(column.name))
    .map(([, column]) => listIn(batched, access, list).fields.createFieldAsXml(xmlOf(column)));
  await execute();
  await Promise.all(made);
  if (list.zone === 'workshop') await listIn(access.sp, access, list).breakRoleInheritance(false);
  if (list.folderBy === null) return;
  for (const bodyNr of [1, 2]) await makeFolder(access.sp, access, list, bodyNr);
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

function xmlOf({ name, kind, index, choices }: Column<unknown>): string {
  const types = {
    text: 'Text',
    note: 'Note',
    number: 'Number',
    flag: 'Boolean',
    choice: 'Choice',
    instant: 'DateTime',
    path: '',
  };
  const indexed = index === 'indexed' || index === 'unique' ? ' Indexed="TRUE"' : '';
  const unique = index === 'unique' ? ' EnforceUniqueValues="TRUE"' : '';
  const plain = kind === 'note' ? ' RichText="FALSE"' : '';
  const words = choices.map((word) => `<CHOICE>${word}</CHOICE>`).join('');
  const inner = words === '' ? '' : `<CHOICES>${words}</CHOICES>`;
  return `<Field Type="${types[kind]}" Name="${name}" StaticName="${name}" DisplayName="${name}"${indexed}${unique}${plain}>${inner}</Field>`;
}
