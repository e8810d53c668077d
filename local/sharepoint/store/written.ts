import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Where the data is, in its folder. */
export const fileIn = (directory: string): string => join(directory, 'sharepoint.sqlite');

const HEADER = 100;
const MAGIC = 'SQLite format 3\0';
/** `user_version`, in the header of every SQLite file (sqlite.org/fileformat.html, 1.3.15). */
const VERSION_AT = 60;

/**
 * The schema version a folder was written by, read from the file's header: opening a file as a database would already
 * put files beside it. 0 where there is no file, or none that SQLite has written.
 */
export function writtenVersion(directory: string): number {
  const path = fileIn(directory);
  if (!existsSync(path)) return 0;
  const header = Buffer.alloc(HEADER);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, header, 0, HEADER, 0) < HEADER) return 0;
  } finally {
    closeSync(file);
  }
  return header.toString('latin1', 0, MAGIC.length) === MAGIC ? header.readUInt32BE(VERSION_AT) : 0;
}
