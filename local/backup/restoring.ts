import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Instant } from '../../src/core/calendar';
import { refused, ok, type Result } from '../../src/core/result';
import { holdRestored, type Held } from '../../src/doing/outbox/restored';
import { openSite } from '../../src/storage/openSite';
import { openMovableClock } from '../clock/movableClock';
import { readConfiguration } from '../sharepoint/config';
import { startSharePoint } from '../sharepoint/server';
import { openDriver } from '../sharepoint/store/driver';
import { fileIn } from '../sharepoint/store/written';
import { BLOBS, hashOf, NOTE, type BackupNote } from './taking';

/** Why a backup is not restored. `files`: names of those that are missing or changed. */
export type BackupFault =
  | { readonly reason: 'notWhole' | 'databaseChanged' | 'databaseBroken' | 'placeTaken' }
  | { readonly reason: 'filesLost'; readonly files: readonly string[] };

/** Looks at a backup: its database by its sum and by SQLite's own check, and every file that a row names. */
export async function checkBackup(from: string): Promise<Result<BackupNote, BackupFault>> {
  if (!existsSync(join(from, NOTE))) return refused({ reason: 'notWhole' });
  const note = JSON.parse(readFileSync(join(from, NOTE), 'utf8')) as BackupNote;
  const database = fileIn(join(from, 'sharepoint'));
  if (!existsSync(database) || hashOf(database) !== note.database) return refused({ reason: 'databaseChanged' });
  const driver = await openDriver(database);
  try {
    const verdict = driver.prepare('PRAGMA integrity_check').get()?.['integrity_check'];
    if (verdict !== 'ok') return refused({ reason: 'databaseBroken' });
    const named = driver
      .prepare(
        `SELECT blob FROM items WHERE blob IS NOT NULL UNION SELECT blob FROM versions WHERE blob IS NOT NULL
         UNION SELECT blob FROM attachments`,
      )
      .all();
    const files = named.map(({ blob }) => String(blob)).filter((name) => !isWhole(from, name));
    return files.length === 0 ? ok(note) : refused({ reason: 'filesLost', files });
  } finally {
    driver.close();
  }
}

function isWhole(from: string, name: string): boolean {
  const file = join(from, BLOBS, name.slice(0, 2), name);
  return existsSync(file) && hashOf(file) === name;
}

/** A restored site and what is held in it until somebody says yes. */
export interface Restored {
  readonly organisation: string;
  readonly held: Held;
}

/**
 * Puts a whole backup in a new data folder, and holds all that its sites would send. The folder gets its name last: one
 * that was broken off is begun anew.
 */
export async function restoreBackup(from: string, data: string): Promise<Result<readonly Restored[], BackupFault>> {
  if (existsSync(data) && readdirSync(data).length > 0) return refused({ reason: 'placeTaken' });
  const checked = await checkBackup(from);
  if (!checked.ok) return checked;
  const making = `${data}.restoring`;
  rmSync(making, { recursive: true, force: true });
  cpSync(from, making, { recursive: true, filter: (name) => basename(name) !== NOTE });
  const restored = await holdAll(making);
  rmSync(data, { recursive: true, force: true });
  renameSync(making, data);
  return ok(restored);
}

/** Runs SharePoint alone, so that nothing is sent meanwhile. */
async function holdAll(folder: string): Promise<readonly Restored[]> {
  const configured = readConfiguration(join(folder, 'config', 'sharepoint.json'));
  const clock = openMovableClock(join(folder, 'clock.json'));
  const now = () => clock.now() as Instant;
  const dataDir = join(folder, 'sharepoint');
  const sharePoint = await startSharePoint({ ...configured, port: 0, dataDir, keys: null, faults: 'off', now });
  try {
    const restored: Restored[] = [];
    for (const { url, owners, title } of configured.sites) {
      const token = () => Promise.resolve(`dev:${owners[0] ?? ''}`);
      const site = openSite({ organisation: basename(url), url: `${sharePoint.url}${url}`, token });
      restored.push({ organisation: title, held: await holdRestored({ sites: [site], now }, site) });
    }
    return restored;
  } finally {
    await sharePoint.close();
  }
}
