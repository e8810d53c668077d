/** What may be imported from a table. */
export const IMPORT_KINDS = ['members', 'yearWheel', 'meetings', 'assignments'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a table may be read as: rows to import, or the list that says what the files of a folder are. */
export type TableKind = ImportKind | 'documents';

/** Rows a file may have in all, headers included; what is larger is no register of a collaboration. */
export const MOST_ROWS = 10_000;

/**
 * A sheet of a workbook or a CSV file: every cell as text, from the first row and column on. Days are `2026-12-10`,
 * times `13:00`, an empty cell is an empty text.
 */
export interface Table {
  /** Name of the sheet, or of the file where it has no sheets. */
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

/** Where in a file something stands: row 1 is the first; the column by the name it has there. */
export interface Place {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
}
