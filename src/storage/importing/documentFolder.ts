import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { unzipSync } from 'fflate';
import type { DocumentProblem } from '../../core/importing/fault';
import { ok, refused, type Result } from '../../core/result';

/** The largest document that is taken: a scanned protocol of hundreds of pages; SharePoint takes more, mail does not. */
const MOST_MEGABYTES = 50;
const MOST_BYTES = MOST_MEGABYTES * 1_000_000;
/** A whole archive at once would be previewed for hours: it is brought in a folder at a time. */
const MOST_FILES = 5_000;
const MOST_ARCHIVE_MEGABYTES = 1_000;

/** What systems and Word leave lying in folders, and no one means to import. */
const LEAVINGS = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Files to import, in a folder or an archive. Paths go from the folder, with `/` between, in composed letters (NFC). */
export interface DocumentFolder {
  readonly name: string;
  readonly paths: readonly string[];
  /** The bytes of one; nothing is kept in memory between one and the next. */
  read(path: string): Result<Uint8Array, DocumentProblem>;
}

/** Why a folder cannot be gone through. */
export type FolderProblem =
  | { readonly reason: 'noFolder' }
  | { readonly reason: 'archiveDamaged' }
  | { readonly reason: 'archiveTooLarge'; readonly mostMegabytes: number }
  | { readonly reason: 'tooManyFiles'; readonly most: number };

/** Opens a folder, or an archive (.zip) as if it were one. */
export function openDocumentFolder(place: string): Result<DocumentFolder, FolderProblem> {
  const about = orUndefined(() => statSync(place));
  if (about === undefined) return refused({ reason: 'noFolder' });
  const opened = about.isDirectory() ? openDirectory(place) : openArchive(place, about.size);
  if (opened.ok && opened.value.paths.length > MOST_FILES) return refused({ reason: 'tooManyFiles', most: MOST_FILES });
  return opened;
}

function openDirectory(place: string): Result<DocumentFolder, FolderProblem> {
  const all = orUndefined(() => readdirSync(place, { recursive: true, encoding: 'utf8' }));
  if (all === undefined) return refused({ reason: 'noFolder' });
  const files = all.filter((one) => orUndefined(() => statSync(join(place, one)))?.isDirectory() !== true);
  const nameOf = new Map(files.map((one) => [one.split(sep).join('/').normalize('NFC'), one]));
  return ok({
    name: basename(place).normalize('NFC'),
    paths: inOrder([...nameOf.keys()]),
    read(path) {
      const file = join(place, nameOf.get(path) ?? path);
      const size = orUndefined(() => statSync(file).size);
      if (size === undefined) return refused({ reason: 'unreadable' });
      if (size > MOST_BYTES) return refused({ reason: 'documentTooLarge', mostMegabytes: MOST_MEGABYTES });
      return filled(orUndefined(() => new Uint8Array(readFileSync(file))));
    },
  });
}

function openArchive(place: string, size: number): Result<DocumentFolder, FolderProblem> {
  if (size > MOST_ARCHIVE_MEGABYTES * 1_000_000) {
    return refused({ reason: 'archiveTooLarge', mostMegabytes: MOST_ARCHIVE_MEGABYTES });
  }
  const archive = orUndefined(() => new Uint8Array(readFileSync(place)));
  if (archive === undefined) return refused({ reason: 'noFolder' });
  const entries = new Map<string, { readonly name: string; readonly size: number }>();
  const listed = orUndefined(() =>
    unzipSync(archive, {
      filter({ name, originalSize }) {
        if (!name.endsWith('/')) entries.set(name.normalize('NFC'), { name, size: originalSize });
        return false;
      },
    }),
  );
  if (listed === undefined) return refused({ reason: 'archiveDamaged' });
  return ok({
    name: basename(place).normalize('NFC'),
    paths: inOrder([...entries.keys()]),
    read(path) {
      const entry = entries.get(path);
      if (entry === undefined) return refused({ reason: 'unreadable' });
      // What it says it comes to is what is unpacked at most: a bomb is refused before it is opened.
      if (entry.size > MOST_BYTES) return refused({ reason: 'documentTooLarge', mostMegabytes: MOST_MEGABYTES });
      return filled(orUndefined(() => unzipSync(archive, { filter: ({ name }) => name === entry.name })[entry.name]));
    },
  });
}

function filled(bytes: Uint8Array | undefined): Result<Uint8Array, DocumentProblem> {
  if (bytes === undefined) return refused({ reason: 'unreadable' });
  return bytes.length === 0 ? refused({ reason: 'empty' }) : ok(bytes);
}

function inOrder(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !LEAVINGS.test(path)).sort((one, other) => one.localeCompare(other, 'sv'));
}

function orUndefined<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
