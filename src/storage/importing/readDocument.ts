import type { TextPart } from '../../core/importing/documents/searchText';
import type { DocumentFormat, DocumentProblem } from '../../core/importing/fault';
import { refused, type Result } from '../../core/result';
import { readDocx } from './readDocx';
import { readPdf } from './readPdf';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = '%PDF-';
/** Readers of PDF take what comes before its first line, within the first kilobyte. */
const PDF_WITHIN = 1024;

/**
 * The text of an old document (.docx or .pdf), piece by piece. What a file is, its bytes say; a name that says otherwise
 * is refused, since nobody could open the file by it. A document without text (scanned) gives pieces without text.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
): Promise<Result<readonly TextPart[], DocumentProblem>> {
  if (begins(bytes, OLE)) return refused({ reason: 'documentLocked' });
  const format = formatOf(bytes);
  if (format === undefined) return refused({ reason: 'documentKind' });
  const read = format === 'pdf' ? await readPdf(bytes) : readDocx(bytes);
  if (read.ok && !name.toLowerCase().endsWith(`.${format}`)) return refused({ reason: 'otherThanNamed', is: format });
  return read;
}

/** Whether there is anything to search in what was read. */
export function textOf(parts: readonly TextPart[]): 'some' | 'none' {
  return parts.some(({ part, text }) => part.in !== 'properties' && text.trim() !== '') ? 'some' : 'none';
}

function formatOf(bytes: Uint8Array): DocumentFormat | undefined {
  if (begins(bytes, ZIP)) return 'docx';
  return Buffer.from(bytes.subarray(0, PDF_WITHIN)).includes(PDF, 0, 'latin1') ? 'pdf' : undefined;
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
