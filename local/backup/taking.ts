import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { openDriver } from '../sharepoint/store/driver';
import { fileIn } from '../sharepoint/store/written';

/** What a backup says of itself. */
export interface BackupNote {
  readonly format: 1;
  /** Real time, ISO 8601 in UTC. */
  readonly takenAt: string;
  /** SHA-256 of the database in hex. */
  readonly database: string;
  readonly files: number;
}

export const NOTE = 'backup.json';
/** What is copied as it is: small files that are replaced whole, and logs of lines that only grow. */
const AS_IT_IS = ['config', 'organisations', 'keys', 'teams', 'clock.json', 'samverka.json'];
/** Where SharePoint keeps the bytes of files, each under its own SHA-256. */
export const BLOBS = join('sharepoint', 'blobs');

/**
 * Copies a data folder while it is in use. The database is copied by SQLite itself, as it is at one moment: a prefix of
 * what has been done. Bytes of files are kept before the row that names them and never change, so those copied after it
 * are all there. The copy gets its name when it is whole.
 */
export async function takeBackup(data: string, to: string, now: Date): Promise<BackupNote> {
  const making = `${to}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'sharepoint'), { recursive: true });
  const copy = fileIn(join(making, 'sharepoint'));
  const driver = await openDriver(fileIn(join(data, 'sharepoint')));
  try {
    driver.exec('PRAGMA busy_timeout = 30000');
    driver.prepare('VACUUM INTO ?').run(copy);
  } finally {
    driver.close();
  }
  const files = copyBlobs(join(data, BLOBS), join(making, BLOBS));
  for (const name of AS_IT_IS) {
    if (existsSync(join(data, name))) cpSync(join(data, name), join(making, name), { recursive: true });
  }
  const note: BackupNote = { format: 1, takenAt: now.toISOString(), database: hashOf(copy), files };
  writeFileSync(join(making, NOTE), JSON.stringify(note, null, 2));
  renameSync(making, to);
  return note;
}

/** The bytes that have their name; what is being written has another yet. */
function copyBlobs(from: string, to: string): number {
  if (!existsSync(from)) return 0;
  let copied = 0;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/^[0-9a-f]{64}$/.test(entry.name)) continue;
    const place = join(to, entry.name.slice(0, 2), entry.name);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(join(entry.parentPath, entry.name), place);
    copied += 1;
  }
  return copied;
}

/** SHA-256 of a file in hex. */
export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
