import { documents } from '../lists';
import type { PublishedDocument } from '../lists/documents';
import { bytesOf } from '../publishing';
import { readRow, selectOf, type RawRow } from '../row';
import { pathOf, type Access } from '../sharepoint/access';
import { failureOf } from '../sharepoint/failure';

/** A document with what is kept about it beside it. */
export interface OpenedDocument {
  readonly bytes: Uint8Array;
  /** Null where the file was put there by hand, or its row cannot be read. */
  readonly facts: PublishedDocument | null;
  /** Whether its bytes are those that were published; `unknown` where nothing says which they were. */
  readonly file: 'asPublished' | 'changed' | 'unknown';
}

/** Opens a document of the record, by its server-relative address: undefined where there is none, or none one may read. */
export async function openDocument(access: Access, path: string): Promise<OpenedDocument | undefined> {
  if (!path.startsWith(`${pathOf(access, documents)}/`)) return undefined;
  const [bytes, facts] = await Promise.all([bytesOf(access, path), factsOf(access, path)]);
  if (bytes === undefined) return undefined;
  if (facts === null || facts.sha256 === '') return { bytes, facts, file: 'unknown' };
  return { bytes, facts, file: facts.sha256 === (await sha256Of(bytes)) ? 'asPublished' : 'changed' };
}

async function factsOf(access: Access, path: string): Promise<PublishedDocument | null> {
  if (path.split('/').includes('..')) return null;
  return access.patience.until({ list: documents.title, operation: 'read' }, async () => {
    try {
      const row = access.sp.web.getFileByServerRelativePath(path).listItemAllFields;
      const read = readRow(documents, await row.select(...selectOf(documents, 'never'))<RawRow>(), access.url);
      return read.ok ? read.value : null;
    } catch (error) {
      if ((await failureOf(error, 0))?.status === 404) return null;
      throw error;
    }
  });
}

/** SHA-256 in lower-case hex, as it is kept. */
async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
