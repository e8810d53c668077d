import type { Response } from 'express';
import { csvOf, TABLES, type Table, type TableName } from '../../src/core/exporting/csv';
import { xlsxOf } from '../../src/doing/exporting/xlsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The table and format of `decisions.csv`; undefined for anything else. */
export function exportIn(file: string): { readonly name: TableName; readonly format: 'csv' | 'xlsx' } | undefined {
  const [, table, format] = /^([a-z]+)\.(csv|xlsx)$/.exec(file) ?? [];
  const name = TABLES.find((one) => one === table);
  return name === undefined ? undefined : { name, format: format === 'csv' ? 'csv' : 'xlsx' };
}

/** Sends a table as a file to be saved; a browser never shows it as a page. */
export async function sendTable(response: Response, table: Table, format: 'csv' | 'xlsx'): Promise<void> {
  response.attachment(`${table.title}.${format}`).set('X-Content-Type-Options', 'nosniff');
  if (format === 'csv') response.type('text/csv; charset=utf-8').send(csvOf(table));
  else response.type(XLSX).send(Buffer.from(await xlsxOf(table)));
}
