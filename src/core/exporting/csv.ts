/** The tables that may be taken out of a body. */
export const TABLES = ['attendance', 'decisions', 'assignments'] as const;
export type TableName = (typeof TABLES)[number];

/** A value of a table that is taken out: nothing is an empty cell. */
export type Cell = string | number | null;

/** A table as it is taken out, for people to open in a spreadsheet. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a spreadsheet may take for the beginning of a formula or of a command. */
const BEGINS_FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * A text that no spreadsheet runs: what looks like the beginning of a formula gets an apostrophe before it. Numbers are
 * ours and stand as they are.
 */
export function unformulated(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV that a Swedish Excel opens by itself: semicolons, a byte order mark, CR LF, decimals with a comma. Texts
 * of several lines, with semicolons or quotation marks are quoted, and no cell is taken for a formula.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells) => cells.map(written).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = unformulated(cell);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
