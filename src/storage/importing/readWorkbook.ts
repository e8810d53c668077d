import { strFromU8, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import type { FileProblem } from '../../core/importing/fault';
import type { Table } from '../../core/importing/table';
import { ok, refused, type Result } from '../../core/result';
import { unpack } from './unpack';

/** Days before this are times alone: Excel counts from the turn of the year 1900. */
const FIRST_DAY = Date.UTC(1900, 0, 2);

/** The sheets of a workbook (.xlsx) that are shown; formulas by their values, hidden sheets left out. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly Table[], FileProblem>> {
  const unpacked = unpack(bytes, (name) => /\.(xml|rels)$/i.test(name));
  if (!unpacked.ok) return unpacked;
  const about = unpacked.value['xl/workbook.xml'];
  if (about === undefined) return refused({ reason: 'damaged' });
  const hidden = hiddenSheets(strFromU8(about));
  try {
    // Packed again without compression: what the library unpacks is what was measured.
    const sheets = await readSheets(bufferOf(zipSync(unpacked.value, { level: 0 })), { trim: false });
    return ok(
      sheets
        .filter(({ sheet }) => !hidden.has(sheet))
        .map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(textOf)) })),
    );
  } catch {
    return refused({ reason: 'damaged' });
  }
}

/** Names of the sheets that nobody sees. The library does not tell; the list of sheets is a dozen attributes. */
function hiddenSheets(workbook: string): ReadonlySet<string> {
  const sheets = workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  const hidden = sheets.filter((tag) => /\sstate="(?:hidden|veryHidden)"/.test(tag));
  return new Set(hidden.map((tag) => unescaped(/\sname="([^"]*)"/.exec(tag)?.[1] ?? '')));
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => signs[name] ?? '');
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return momentText(cell);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** Excel keeps the clock on the wall; the library hands it over as if it were UTC. */
function momentText(moment: Date): string {
  const at = Math.round(moment.getTime() / 60_000) * 60_000;
  const [day = '', clock = ''] = new Date(at).toISOString().slice(0, 16).split('T');
  if (at < FIRST_DAY) return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}
