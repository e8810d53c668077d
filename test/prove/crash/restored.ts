import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSharePoint } from '../../../local/sharepoint/server';
import { IMPORT_ACTS } from '../../../src/api/importing';
import { instant, type Instant } from '../../../src/core/calendar';
import { isAct, performAct, type Performed } from '../../../src/doing/acts/performing';
import { sealSite } from '../../../src/doing/confidential/sealing';
import { recordDuties } from '../../../src/doing/duties';
import { performImport } from '../../../src/doing/importing/performing';
import { identify } from '../../../src/doing/identifying';
import { recordInvitations } from '../../../src/doing/invitations/issuing';
import type { World } from '../../../src/doing/world';
import { openSite, type SiteOptions } from '../../../src/storage/openSite';
import { StorageError } from '../../../src/storage/storageError';
import { watchSite } from '../../../src/storage/watchedSite';
import { keepSites, type RecordedAct } from './recording';
import { stateOf, type State } from './state';

/** The sites of a recorded act as they stood before it, on a stand-in of their own. */
export interface Restored {
  /** Does the act as a process that begins here, so many milliseconds after it was done; null where it broke off. */
  press(options?: Partial<SiteOptions>, laterMs?: number): Promise<Performed | null>;
  /** Whoever acts has been here before. */
  signIn(): Promise<void>;
  /** What every run of the duties does but sending: a process that has just started. */
  nextRun(): Promise<void>;
  /** All that is in the sites. Ends the stand-in; `keep` moves what it held to another folder. */
  end(keep?: string): Promise<State>;
}

/** On a machine that has much else to do, too: nothing is lost here but what is broken off. */
const PATIENT = { firstPauseMs: 20, timeoutMs: 120_000, patienceMs: 240_000 };

/** Reads the act of a folder that `recordActs` filled. */
export function readRecorded(folder: string): RecordedAct {
  return JSON.parse(readFileSync(join(folder, 'act.json'), 'utf8')) as RecordedAct;
}

/** Starts SharePoint with a copy of what was recorded. */
export async function restore(folder: string, recorded: RecordedAct): Promise<Restored> {
  const dataDir = mkdtempSync(join(tmpdir(), 'crash-'));
  for (const part of ['sharepoint.sqlite', 'blobs']) {
    if (existsSync(join(folder, part))) cpSync(join(folder, part), join(dataDir, part), { recursive: true });
  }
  const now = instant(recorded.now);
  const standIn = await startSharePoint({
    ...{ port: 0, dataDir, apps: [], keys: null, faults: 'off', now: () => now, people: recorded.people },
    sites: recorded.sites.map(({ path, title, owners }) => ({ url: path, title, owners })),
    // Nothing is searched for here.
    searchLagMs: 3_600_000,
  });
  const world = (options: Partial<SiteOptions> = {}, laterMs = 0): World => ({
    sites: recorded.sites.map(({ organisation, path, owners: [owner = ''] }) => {
      const url = standIn.url + path;
      const token = () => Promise.resolve(`dev:${owner}`);
      return sealSite(watchSite(openSite({ organisation, url, token, ...PATIENT, ...options })));
    }),
    now: (): Instant => (now + laterMs) as Instant,
  });
  return {
    press: async (options, laterMs) => pressed(world(options, laterMs), recorded),
    async signIn() {
      await identify(world(), { ...recorded.identity, mail: null });
    },
    async nextRun() {
      const started = world();
      await recordDuties(started);
      await recordInvitations(started);
    },
    async end(keep) {
      await standIn.close();
      const state = await stateOf(dataDir, standIn.url);
      if (keep !== undefined) await keepSites(dataDir, keep);
      rmSync(dataDir, { recursive: true, force: true });
      return state;
    },
  };
}

async function pressed(world: World, { act, identity, fields }: RecordedAct): Promise<Performed | null> {
  try {
    const known = await identify(world, { ...identity, mail: null });
    if ('unknown' in known) throw new Error(`${String(identity.upn)}: ${known.unknown}`);
    if (isAct(act)) return await performAct(world, known.members, act, fields);
    const imported = IMPORT_ACTS.find((one) => one === act);
    if (imported === undefined) throw new Error(`There is no act called ${act}.`);
    return (await performImport(world, known.members, imported, fields)) as Performed;
  } catch (error) {
    if (error instanceof StorageError) return null;
    throw error;
  }
}
