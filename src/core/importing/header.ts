import { findPersonalId } from '../privacy/personalId';
import { slug } from '../slug';
import { IMPORT_COLUMNS, type ImportColumn, type ImportField } from './columns';
import type { ImportFault, ImportRemark } from './fault';
import type { Place, Table, TableKind } from './table';

/** Where a table's own words begin, and which of them are known. */
export interface Header {
  /** Index of the header's row. */
  readonly at: number;
  /** Column index by field. */
  readonly columns: ReadonlyMap<ImportField, number>;
  /** What each column is called in the file, by index. */
  readonly names: readonly string[];
}

/** The result for one sheet. Without a header: nothing of it is read, and the faults say why. */
export interface FoundHeader {
  readonly header: Header | undefined;
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly ImportRemark[];
}

/** A title and a line about the file may stand above the header; further down it is no header. */
const DEEPEST = 20;

/**
 * The row that names the columns: the one among the first twenty with the most known names, at least two. Columns in any
 * order; unknown ones are told and not read. A name that is used twice, or a required one that is missing, is a fault.
 */
export function findHeader(kind: TableKind, table: Table): FoundHeader {
  const known = IMPORT_COLUMNS[kind];
  const best = table.rows
    .slice(0, DEEPEST)
    .map((names, at) => ({ at, names, hits: names.filter((name) => columnCalled(known, name) !== undefined).length }))
    .reduce((one, other) => (other.hits > one.hits ? other : one), { at: 0, names: [] as readonly string[], hits: 0 });
  const place = (column: string | null): Place => ({ sheet: table.sheet, row: best.at + 1, column });
  const needed = known.filter(({ need }) => need === 'required').map(({ field }) => field);
  if (best.hits < 2) {
    return {
      header: undefined,
      faults: [{ place: { ...place(null), row: null }, problem: { reason: 'noHeader', needed } }],
      remarks: [],
    };
  }
  const columns = new Map<ImportField, number>();
  const faults: ImportFault[] = [];
  const remarks: ImportRemark[] = [];
  best.names.forEach((name, index) => {
    if (name.trim() === '') return;
    const field = columnCalled(known, name)?.field;
    if (field === undefined) remarks.push({ place: place(safe(name, index)), hint: { reason: 'columnIgnored' } });
    else if (columns.has(field)) faults.push({ place: place(name), problem: { reason: 'columnTwice' } });
    else columns.set(field, index);
  });
  const missing = needed.filter((field) => !columns.has(field));
  if (missing.length > 0) faults.push({ place: place(null), problem: { reason: 'noHeader', needed: missing } });
  const names = best.names.map(safe);
  return { header: faults.length > 0 ? undefined : { at: best.at, columns, names }, faults, remarks };
}

function columnCalled(known: readonly ImportColumn[], name: string): ImportColumn | undefined {
  const wanted = slug(name);
  return known.find(({ sv, en, also }) => [sv, en, ...also].some((one) => slug(one) === wanted));
}

/** A header is shown to people; one with an identity number in it is shown by its letter alone. */
function safe(name: string, index: number): string {
  return findPersonalId(name) === 'found' ? columnLetter(index) : name.trim();
}

/** `A`, `B` … `AA`, as spreadsheets name their columns. */
function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
