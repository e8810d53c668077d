import type { Body } from '../../bodies/body';
import type { Day } from '../../calendar';
import type { Stored } from '../../stored';
import type { ImportFacts } from '../facts';
import type { ImportFault, ImportRemark } from '../fault';
import { findHeader } from '../header';
import { bodyCalled } from '../lookUp';
import { columnsWithPersonalId, rowReader, type RowReader } from '../rowReader';
import type { Table } from '../table';
import { OLD_KIND_WORDS, type OldKind } from './guess';

/** What the list says a file is; undefined where it leaves it to the name of the file. */
export interface ManifestEntry {
  readonly body: Stored<Body> | undefined;
  readonly day: Day | undefined;
  readonly kind: OldKind | undefined;
  readonly title: string | undefined;
}

/** The list of a folder: what is said of its files by path, and those whose rows have a fault: they are left out. */
export interface Manifest {
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  readonly leftOut: ReadonlySet<string>;
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly ImportRemark[];
}

type Facts = Pick<ImportFacts, 'bodies'>;

/** As much of a name as a fault shows back. */
const LONGEST_SHOWN = 100;
const MOST_NAMED = 5;

/**
 * Reads the list that says what the files of a folder are. A file is named by its path from the folder, or by its name
 * alone where one file has it; upper and lower case are the same, as they are in SharePoint.
 */
export function readManifest(tables: readonly Table[], paths: readonly string[], facts: Facts): Manifest {
  const faults: ImportFault[] = [];
  const remarks: ImportRemark[] = [];
  const entries = new Map<string, ManifestEntry>();
  const rowOf = new Map<string, number>();
  const leftOut = new Set<string>();
  for (const table of tables.filter(({ rows }) => rows.some(isFilled))) {
    const { header, ...looked } = findHeader('documents', table);
    faults.push(...looked.faults);
    remarks.push(...looked.remarks);
    if (header === undefined) continue;
    table.rows.forEach((cells, index) => {
      if (index <= header.at || !isFilled(cells)) return;
      const own: ImportFault[] = [];
      const row = rowReader(table, header, index, cells, { faults: own, remarks });
      const named = filesCalled(row.said('file'), paths);
      const ids = columnsWithPersonalId(cells, header);
      const entry = ids.length > 0 ? undefined : entryOf(row, facts);
      row.personalId(ids);
      const path = entry === undefined ? undefined : theOne(row, named);
      const before = path === undefined ? undefined : rowOf.get(path);
      if (before !== undefined) row.fault('file', { reason: 'twiceInFile', row: before });
      faults.push(...own);
      if (own.length > 0 || path === undefined || entry === undefined) {
        for (const one of named) leftOut.add(one);
        return;
      }
      entries.set(path, entry);
      rowOf.set(path, index + 1);
    });
  }
  return { entries, leftOut, faults, remarks };
}

function entryOf(row: RowReader, facts: Facts): ManifestEntry {
  const body = row.said('body');
  return {
    body: body === '' ? undefined : bodyCalled(row, facts, body),
    day: row.day('day'),
    kind: row.word('kind', OLD_KIND_WORDS),
    title: row.text('title'),
  };
}

/** The one file a row is about; undefined with a fault where there is none, or where there are several. */
function theOne(row: RowReader, [path, ...others]: readonly string[]): string | undefined {
  const given = row.said('file').slice(0, LONGEST_SHOWN);
  if (row.needed('file', given === '' ? undefined : given) === undefined) return undefined;
  if (path === undefined) row.fault('file', { reason: 'noSuchFile', given });
  else if (others.length > 0) {
    row.fault('file', { reason: 'severalFiles', given, files: [path, ...others].slice(0, MOST_NAMED) });
  } else return path;
  return undefined;
}

/** The files with this path, or with this name wherever they lie. */
function filesCalled(said: string, paths: readonly string[]): readonly string[] {
  const wanted = folded(said.replace(/\\/g, '/').replace(/^(?:\.?\/)+/, ''));
  if (wanted === '') return [];
  const exact = paths.filter((path) => folded(path) === wanted);
  return exact.length > 0 ? exact : paths.filter((path) => folded(path).endsWith(`/${wanted}`));
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
