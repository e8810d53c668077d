import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Directory, type App, type Person } from './graph/directory';
import { authenticator, type Keys } from './http/auth';
import { Faults } from './http/faults';
import { listener } from './http/listener';
import { Indexer } from './search/indexer';
import { ensureSite, type WantedSite } from './setup';
import { Blobs } from './store/blobs';
import { Database } from './store/database';
import { Notifier } from './webhooks/notifier';

/** Changes within this time are read together. */
const SEARCH_LAG_MS = 250;

/** What a stand-in is started with. */
export interface SharePointOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly dataDir: string;
  readonly sites: readonly WantedSite[];
  /** Who there is to find; anybody else is not found, as SharePoint says it. */
  readonly people: readonly Person[];
  readonly apps: readonly App[];
  /** How app tokens are verified; null where there are none. */
  readonly keys: Keys | null;
  /** The domain clock in milliseconds: Created and Modified, nothing else. */
  readonly now: () => number;
  readonly faults: 'off' | 'on';
  /** How long after a change it is found by search, in milliseconds; 250 where it is left out. SharePoint takes minutes. */
  readonly searchLagMs?: number;
}

export interface SharePoint {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts SharePoint on this machine's loopback address; its data is in one folder and survives. */
export async function startSharePoint(options: SharePointOptions): Promise<SharePoint> {
  const directory = new Directory(options.people, options.apps);
  const db = await Database.open(options.dataDir);
  const tenant = {
    db,
    blobs: new Blobs(join(options.dataDir, 'blobs')),
    directory,
    now: options.now,
    complain: (sentence: string) => void process.stderr.write(`SharePoint stand-in: ${sentence}\n`),
  };
  const faults = options.faults === 'on' ? new Faults() : null;
  const notifier = new Notifier(tenant);
  const indexer = new Indexer({
    ...tenant,
    lagMs: options.searchLagMs ?? SEARCH_LAG_MS,
    heldMs: () => faults?.searchHeldMs() ?? 0,
  });
  const changed = (): void => {
    notifier.wake();
    indexer.wake();
  };
  const server = listener({ tenant, identify: authenticator(directory, options.keys), faults, changed });
  try {
    for (const site of options.sites) db.transaction(() => ensureSite(db, directory, site, options.now()));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, '127.0.0.1', resolve);
    });
  } catch (error) {
    db.close();
    throw error;
  }
  // What happened before the last stop and was not told or indexed.
  changed();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        notifier.close();
        const settled = indexer.close();
        server.close(() => {
          void settled.then(() => {
            db.close();
            resolve();
          });
        });
        server.closeIdleConnections();
        // A client that keeps its connection open does not keep the process alive.
        setTimeout(() => server.closeAllConnections(), 1000).unref();
      }),
  };
}
