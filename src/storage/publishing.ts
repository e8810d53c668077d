import type { IFile } from '@pnp/sp/files';
import { yearOfBodyYear } from '../core/bodies/body';
import type { RecordDocument } from '../core/documents/document';
import { fileName } from './fileName';
import { documents, workfiles } from './lists';
import { findByKey } from './reading';
import { writeRow } from './row';
import { folderPath, listIn, pathOf, roomPath } from './sharepoint/access';
import type { Access } from './sharepoint/access';
import { failureOf, FILE_EXISTS } from './sharepoint/failure';
import type { StoredDocument } from './site';
import { StorageError } from './storageError';

/** What `StorageError` says where another document has the name. */
export const NAME_TAKEN = 'another document has this name';

/** The row of a file as far as publishing needs it. */
interface FileRow {
  readonly Id: number;
  readonly Key: string | null;
  readonly 'odata.etag': string;
}

/**
 * Puts a file in its body's folder of the year, then its columns. The key is unique in the library: a file without it is
 * an upload that was cut off and is finished; a file with another key is another document and is never written over.
 */
export async function publishDocument(
  access: Access,
  document: RecordDocument,
  name: string,
  bytes: Uint8Array,
): Promise<StoredDocument> {
  const year = String(yearOfBodyYear(document.bodyYear));
  const { bodyNr, room = null, ground = null } = document;
  if (room === null && ground !== null) throw new RangeError('A document with a ground for secrecy needs its room.');
  const place =
    room === null ? folderPath(access, documents, bodyNr) : roomPath(access, documents, { bodyNr, name: room });
  const folder = `${place}/${year}`;
  const leaf = fileName(name);
  return access.patience.until({ list: documents.title, operation: 'publish' }, async () => {
    const before = await findByKey(access, documents, document.key);
    if (before !== undefined) return before;
    await upload(access, folder, leaf, { document, bytes });
    const file = fileAt(access, `${folder}/${leaf}`);
    await describe(access, file, document);
    const stored = await findByKey(access, documents, document.key);
    if (stored === undefined) throw new StorageError(documents.title, 'publish', null, 'the document cannot be found');
    return stored;
  });
}

/** The bytes of a file in one of the libraries; undefined where there is none, or none there for whoever asks. */
export async function bytesOf(access: Access, path: string): Promise<Uint8Array | undefined> {
  const roots = [documents, workfiles].map((library) => `${pathOf(access, library)}/`);
  if (!roots.some((root) => path.startsWith(root)) || path.split('/').includes('..')) return undefined;
  return access.patience.until({ list: documents.title, operation: 'open' }, async () => {
    try {
      return new Uint8Array(await fileAt(access, path).getBuffer());
    } catch (error) {
      if ((await failureOf(error, 0))?.status === 404) return undefined;
      throw error;
    }
  });
}

function fileAt(access: Access, path: string): IFile {
  return access.sp.web.getFileByServerRelativePath(path);
}

interface Upload {
  readonly document: RecordDocument;
  readonly bytes: Uint8Array;
}

async function upload(access: Access, folder: string, leaf: string, { document, bytes }: Upload): Promise<void> {
  const put = async (overwrite: 'overwrite' | 'keep') =>
    access.sp.web
      .getFolderByServerRelativePath(folder)
      .files.addUsingPath(leaf, bytes, { Overwrite: overwrite === 'overwrite' });
  try {
    await put('keep');
  } catch (error) {
    const failure = await failureOf(error, 0);
    if (failure?.code === FILE_EXISTS) {
      const file = fileAt(access, `${folder}/${leaf}`);
      if ((await rowOf(file)).Key !== null) return;
      // Names of old files are people's own: one that lies there without a key may be another that was put there by hand.
      if (document.importedFrom === null) await put('overwrite');
      else if (!sameBytes(new Uint8Array(await file.getBuffer()), bytes)) throw anotherHasTheName();
    } else if (failure?.status === 404) {
      await addYearFolder(access, folder);
      await put('keep');
    } else throw error;
  }
}

/** The body's folder is provisioning's alone: one made here would be open to everybody who may read the site. */
async function addYearFolder(access: Access, folder: string): Promise<void> {
  const cut = folder.lastIndexOf('/');
  await access.sp.web.getFolderByServerRelativePath(folder.slice(0, cut)).folders.addUsingPath(folder.slice(cut + 1));
}

async function rowOf(file: IFile): Promise<FileRow> {
  return file.listItemAllFields.select('Id', 'Key')<FileRow>();
}

/** SharePoint may touch a new file itself (it reads properties out of Word files), so the version is asked for anew. */
async function describe(access: Access, file: IFile, document: RecordDocument): Promise<void> {
  for (let tries = 3; ; tries -= 1) {
    const row = await rowOf(file);
    if (row.Key === document.key) return;
    if (row.Key !== null && row.Key !== '') {
      throw anotherHasTheName();
    }
    try {
      const columns = writeRow(documents, document);
      await listIn(access.sp, access, documents).items.getById(row.Id).update(columns, row['odata.etag']);
      return;
    } catch (error) {
      if ((await failureOf(error, 0))?.status !== 412 || tries === 1) throw error;
    }
  }
}

function anotherHasTheName(): StorageError {
  return new StorageError(documents.title, 'publish', 409, NAME_TAKEN);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
