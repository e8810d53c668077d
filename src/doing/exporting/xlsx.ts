import writeXlsxFile from 'write-excel-file/node';
import type { Table } from '../../core/exporting/csv';

/** Excel's own limit for the name of a sheet, and the signs it does not take. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;
const NARROWEST = 8;
const WIDEST = 60;

/**
 * A table as a workbook with one sheet. Texts are cells of text, which no spreadsheet takes for a formula, and read back
 * letter for letter; numbers are numbers.
 */
export async function xlsxOf({ title, columns, rows }: Table): Promise<Uint8Array> {
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((cells) =>
    cells.map((value) => {
      if (value === null) return null;
      return typeof value === 'number' ? { value, type: Number } : { value, type: String, wrap: value.includes('\n') };
    }),
  );
  const widths = columns.map((column, at) => ({
    width: Math.min(
      WIDEST,
      rows.reduce((widest, row) => Math.max(widest, String(row[at] ?? '').length), Math.max(NARROWEST, column.length)) +
        2,
    ),
  }));
  const sheet = title.replaceAll(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME);
  const written = writeXlsxFile([head, ...body], { sheet, columns: widths, stickyRowsCount: 1 });
  return new Uint8Array(await written.toBuffer());
}
