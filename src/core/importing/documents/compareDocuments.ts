import type { RecordDocument } from '../../documents/document';
import type { ImportFault, ImportRemark } from '../fault';
import { placeOfFile, type DocumentWish } from './readDocuments';

/** A document that is in the library. `path` is server-relative. */
type DocumentThere = Pick<RecordDocument, 'key' | 'bodyNr' | 'bodyYear' | 'sha256' | 'title' | 'day' | 'kind'> & {
  readonly path: string;
};

/** What an import of documents would do. */
export interface ComparedDocuments {
  readonly added: readonly DocumentWish[];
  readonly same: readonly DocumentWish[];
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly ImportRemark[];
}

/**
 * Sets what a folder asks for against what is there. The same bytes in the body are the same document, whatever it is
 * called there; other bytes under the same name in the same folder of the library are a fault that names both.
 */
export function compareDocuments(wishes: readonly DocumentWish[], there: readonly DocumentThere[]): ComparedDocuments {
  const byBytes = new Map(there.map((one) => [`${String(one.bodyNr)} ${one.sha256}`, one]));
  const byKey = new Map(there.map((one) => [one.key.toLowerCase(), one]));
  const names = new Map(there.map((one) => [nameIn(one.bodyYear, leafOf(one.path)), one.path]));
  const added: DocumentWish[] = [];
  const same: DocumentWish[] = [];
  const faults: ImportFault[] = [];
  const remarks: ImportRemark[] = [];
  for (const wish of wishes) {
    const { document, file } = wish;
    const place = placeOfFile(file.path);
    const stored =
      byKey.get(document.key.toLowerCase()) ?? byBytes.get(`${String(document.bodyNr)} ${document.sha256}`);
    if (stored !== undefined) {
      same.push(wish);
      if (stored.day !== document.day || stored.kind !== document.kind) {
        remarks.push({ place, hint: { reason: 'thereAs', title: stored.title, day: stored.day } });
      }
      continue;
    }
    const name = nameIn(document.bodyYear, file.name);
    const other = names.get(name);
    if (other !== undefined) {
      faults.push({ place, problem: { reason: 'sameNameAs', other } });
      continue;
    }
    names.set(name, file.path);
    added.push(wish);
  }
  return { added, same, faults, remarks };
}

/** SharePoint does not tell case apart in names. */
function nameIn(folder: string, name: string): string {
  return `${folder}/${name.normalize('NFC').toLowerCase()}`;
}

function leafOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
