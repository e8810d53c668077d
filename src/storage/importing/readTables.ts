import type { FileProblem } from '../../core/importing/fault';
import type { Table } from '../../core/importing/table';
import { findPersonalId } from '../../core/privacy/personalId';
import { refused, type Result } from '../../core/result';
import { readCsv } from './readCsv';
import { readWorkbook } from './readWorkbook';

const MOST_MEGABYTES = 10;

/** The tables of a file, .xlsx or .csv by its name. The name is kept in rows, so it holds no identity number either. */
export async function readTables(name: string, bytes: Uint8Array): Promise<Result<readonly Table[], FileProblem>> {
  if (findPersonalId(name) === 'found') return refused({ reason: 'personalIdInName' });
  if (bytes.length > MOST_MEGABYTES * 1_000_000) {
    return refused({ reason: 'fileTooLarge', mostMegabytes: MOST_MEGABYTES });
  }
  if (/\.xlsx$/i.test(name)) return readWorkbook(bytes);
  if (/\.(csv|tsv|txt)$/i.test(name)) return readCsv(bytes, name);
  return refused({ reason: /\.xls$/i.test(name) ? 'oldOrLocked' : 'fileKind' });
}
