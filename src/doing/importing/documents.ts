import { createHash } from 'node:crypto';
import { compareDocuments } from '../../core/importing/documents/compareDocuments';
import {
  placeOfFile,
  readDocuments,
  type DocumentWish,
  type FoundDocument,
} from '../../core/importing/documents/readDocuments';
import { placeOfPersonalId, shownPath } from '../../core/importing/documents/searchText';
import type { DocumentProblem, ImportFault, ImportRemark } from '../../core/importing/fault';
import type { Table } from '../../core/importing/table';
import { ok, refused, type Result } from '../../core/result';
import { fileName } from '../../storage/fileName';
import type { DocumentFolder } from '../../storage/importing/documentFolder';
import { readDocument, textOf } from '../../storage/importing/readDocument';
import * as lists from '../../storage/lists';
import { NAME_TAKEN } from '../../storage/publishing';
import type { Site } from '../../storage/site';
import { StorageError } from '../../storage/storageError';

/** Which folder is to be imported, and by whom. */
export interface DocumentsOrder {
  readonly folder: DocumentFolder;
  /** The list that says what the files are; nothing where their names are to say it. */
  readonly manifest: readonly Table[];
  /** UPN of the one who imports, or `system`. */
  readonly actedBy: string;
}

/** What an import of documents would do, before anything has been written. */
export interface DocumentsPreview {
  readonly folder: DocumentFolder;
  readonly added: readonly DocumentWish[];
  readonly same: readonly DocumentWish[];
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly ImportRemark[];
}

/** How many documents were put in the library, and those that could not be after all. */
export interface DocumentsDone {
  readonly added: number;
  readonly faults: readonly ImportFault[];
}

/** Told before each document, so that whoever waits sees how far it has come. */
export type Reporting = (nr: number, all: number, path: string) => void;

/** Opens and searches every file of the folder, and sets them against the library. Writes nothing. */
export async function previewDocuments(
  site: Site,
  { folder, manifest, actedBy }: DocumentsOrder,
  report: Reporting,
): Promise<DocumentsPreview> {
  const { bodies } = await site.read({ bodies: { list: lists.bodies, where: {} } });
  const found: FoundDocument[] = [];
  const faults: ImportFault[] = [];
  for (const [at, path] of folder.paths.entries()) {
    report(at + 1, folder.paths.length, shownPath(path));
    const looked = await lookInto(folder, path);
    if (looked.ok) found.push(looked.value);
    else faults.push({ place: placeOfFile(shownPath(path)), problem: looked.refusal });
  }
  const read = readDocuments(found, manifest, folder.paths, { bodies: bodies.rows, actedBy, folder: folder.name });
  const compared = compareDocuments(read.wishes, await documentsThere(site, read.wishes));
  return {
    folder,
    added: compared.added,
    same: compared.same,
    faults: [...faults, ...read.faults, ...compared.faults],
    remarks: [...read.remarks, ...compared.remarks],
  };
}

/**
 * Puts the documents in the library, each in its body's folder of the year. Every document has a key of its own bytes: done
 * twice, or again after it was broken off, nothing is there twice. A file that cannot be put there stops no other.
 */
export async function doDocuments(
  site: Site,
  { folder, added }: Pick<DocumentsPreview, 'folder' | 'added'>,
  report: Reporting,
): Promise<DocumentsDone> {
  const faults: ImportFault[] = [];
  for (const [at, { file, document }] of added.entries()) {
    report(at + 1, added.length, file.path);
    const problem = await put(site, folder, { file, document });
    if (problem !== undefined) faults.push({ place: placeOfFile(file.path), problem });
  }
  return { added: added.length - faults.length, faults };
}

async function put(
  site: Site,
  folder: DocumentFolder,
  { file, document }: Pick<DocumentWish, 'file' | 'document'>,
): Promise<DocumentProblem | undefined> {
  const bytes = folder.read(file.path);
  if (!bytes.ok) return bytes.refusal;
  if (hashOf(bytes.value) !== file.sha256) return { reason: 'changedMeanwhile' };
  try {
    await site.publish(document, file.name, bytes.value);
    return undefined;
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== NAME_TAKEN) throw error;
    return {
      reason: 'sameNameAs',
      other: `${lists.documents.title}/${document.bodyYear.replace('-', '/')}/${file.name}`,
    };
  }
}

async function lookInto(folder: DocumentFolder, path: string): Promise<Result<FoundDocument, DocumentProblem>> {
  if (shownPath(path) !== path) return refused({ reason: 'personalIdInPath' });
  const name = nameFor(path);
  if (name === undefined) return refused({ reason: 'nameless' });
  const bytes = folder.read(path);
  if (!bytes.ok) return bytes;
  const read = await readDocument(path, bytes.value);
  if (!read.ok) return read;
  const part = placeOfPersonalId(read.value);
  if (part !== undefined) return refused({ reason: 'personalIdIn', part });
  return ok({ path, name, sha256: hashOf(bytes.value), text: textOf(read.value) });
}

function nameFor(path: string): string | undefined {
  try {
    return fileName(path.slice(path.lastIndexOf('/') + 1));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The documents of the same bodies and years, and those that were imported from these bytes before, wherever they lie. */
async function documentsThere(site: Site, wishes: readonly DocumentWish[]) {
  const bodyYears = [...new Set(wishes.map(({ document }) => document.bodyYear))];
  const there = await site.read({
    near: { list: lists.documents, where: { bodyYear: bodyYears } },
    known: { list: lists.documents, where: { key: wishes.map(({ document }) => document.key) } },
  });
  return [...there.near.rows, ...there.known.rows];
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
