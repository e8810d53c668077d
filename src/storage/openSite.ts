import { addRows } from './adding';
import { changeRows } from './changing';
import { destroyFiles } from './destroying';
import type { AnyList } from './list';
import { bodies, mandates, parties, people, workingGroups } from './lists';
import { bytesOf, publishDocument } from './publishing';
import { earlierRow } from './earlier';
import { openReaders } from './readers';
import { readNamed } from './reading';
import { discardFile, keepFile } from './keptFiles';
import { filesIn, furnish } from './workfiles';
import type { Access } from './sharepoint/access';
import { sharePoint } from './sharepoint/client';
import { openPatience } from './sharepoint/patience';
import type { Retry } from './sharepoint/patience';
import type { Connection } from './sharepoint/sending';
import { serverClock } from './sharepoint/serverClock';
import type { Site } from './site';
import { standingOf } from './standing';

export interface SiteOptions {
  /** Short name of the organisation: `goteborg`. */
  readonly organisation: string;
  /** `https://tenant.sharepoint.com/sites/goteborg`. */
  readonly url: string;
  /** A bearer token good for at least a minute more. Left out where the browser's own session is used. */
  readonly token?: () => Promise<string>;
  readonly fetch?: typeof fetch;
  /** Real time in milliseconds: waiting and giving up do not follow the domain clock. */
  readonly now?: () => number;
  /** Told of every request that is tried again. Nothing in it is personal. */
  readonly log?: (retry: Retry) => void;
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** How long one operation may take in all, waiting and repeating included, in milliseconds. */
  readonly patienceMs?: number;
  /** The first pause where SharePoint does not say how long to wait, in milliseconds. */
  readonly firstPauseMs?: number;
  /** Rows asked for in one page, at most 5 000. */
  readonly pageSize?: number;
}

/** What a message is read by: the lists behind `registerWrites`. */
const REGISTER: ReadonlySet<string> = new Set(
  [people, bodies, parties, mandates, workingGroups].map(({ title }) => title),
);

/** Opens a site. Nothing is sent until it is asked something. */
export function openSite(options: SiteOptions): Site {
  const access = openAccess(options);
  const readers = openReaders(access, options.now ?? Date.now);
  let waiting: 'yes' | 'no' = 'no';
  let registerWrites = 0;
  /** After the write, and also where its answer was lost: readers follow what may have been changed. */
  async function noting<Value>(written: readonly AnyList[], work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } finally {
      if (written.some(({ title }) => title === mandates.title)) waiting = 'yes';
      if (written.some(({ title }) => REGISTER.has(title))) registerWrites += 1;
    }
  }
  return {
    organisation: options.organisation,
    url: access.url,
    standing: () => standingOf(access),
    read: (questions) => readNamed(access, questions),
    earlier: (list, row, version) => earlierRow(access, list, row, version),
    async add(list, entity) {
      const [row] = await noting([list], () => addRows(access, list, [entity]));
      if (row === undefined) throw new RangeError('An add gives one row.');
      return row;
    },
    addAll: (list, entities) => noting(entities.length === 0 ? [] : [list], () => addRows(access, list, entities)),
    async change(list, from, to) {
      const [outcome] = await noting([list], () => changeRows(access, [{ list, from, to }]));
      if (outcome === undefined) throw new RangeError('A change has one outcome.');
      return outcome;
    },
    changeAll: (changes) =>
      noting(
        changes.map(({ list }) => list),
        () => changeRows(access, changes),
      ),
    publish: (document, name, bytes) => publishDocument(access, document, name, bytes),
    async followMandates(on) {
      // Noted anew by a change made while this runs.
      waiting = 'no';
      try {
        return await readers.follow(on);
      } catch (error) {
        waiting = 'yes';
        throw error;
      }
    },
    readersWait: () => waiting,
    registerWrites: () => registerWrites,
    aheadMs: () => access.connection.clock.aheadMs(),
    admit: (room, on) => readers.admit(room, on),
    filesIn: (room) => filesIn(access, room),
    keepFile: (bodyNr, name, bytes) => keepFile(access, bodyNr, { name, bytes }),
    discardFile: (path) => discardFile(access, path),
    destroyFiles: (paths) => destroyFiles(access, paths),
    furnish: (room) => furnish(access, room),
    documentBytes: (path) => bytesOf(access, path),
  };
}

/** The connection beneath a site, with its patience: for provisioning, which asks SharePoint for more than rows. */
export function openAccess(options: Omit<SiteOptions, 'organisation'>): Access {
  const connection: Connection = {
    token: options.token,
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timeoutMs: options.timeoutMs ?? 10_000,
    clock: serverClock(),
  };
  const url = options.url.replace(/\/+$/, '');
  const patience = openPatience({
    totalMs: options.patienceMs ?? 20_000,
    firstPauseMs: options.firstPauseMs ?? 1000,
    now: options.now ?? Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    log: options.log ?? (() => undefined),
  });
  return { sp: sharePoint(url, connection), connection, patience, url, pageSize: options.pageSize ?? 5000 };
}
