import { CsvError, parse } from 'csv-parse/sync';
import type { FileProblem } from '../../core/importing/fault';
import type { Table } from '../../core/importing/table';
import { ok, refused, type Result } from '../../core/result';

const DELIMITERS = [';', '\t', ','];

/**
 * A CSV file as spreadsheets write it: semicolon, comma or tab; UTF-8 with or without a mark, UTF-16, or Windows-1252 as
 * Excel in Sweden still writes. A quote that is not closed is told by its line.
 */
export function readCsv(bytes: Uint8Array, name: string): Result<readonly Table[], FileProblem> {
  const text = decoded(bytes);
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said === null ? text : text.slice(said[0].length);
  try {
    const rows: readonly string[][] = parse(body, {
      delimiter: said?.[1] ?? delimiterOf(body),
      relax_column_count: true,
      skip_empty_lines: false,
    });
    // A row keeps the number it has when the file is opened in a spreadsheet.
    return ok([{ sheet: name, rows: said === null ? rows : [[], ...rows] }]);
  } catch (error) {
    if (error instanceof CsvError) return refused({ reason: 'quotes', line: Number(error['lines'] ?? 0) });
    throw error;
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What parts the first line that is parted at all; semicolon wins over comma, which stands inside sentences too. */
function delimiterOf(text: string): string {
  const first = text.split(/\r?\n/, 20).find((line) => DELIMITERS.some((sign) => line.includes(sign))) ?? '';
  const counted = DELIMITERS.map((sign) => ({ sign, count: first.split(sign).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best), { sign: ';', count: 1 }).sign;
}
