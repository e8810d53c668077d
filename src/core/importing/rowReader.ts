import type { ClockTime, Day } from '../calendar';
import { nearest } from '../nearest';
import { findPersonalId } from '../privacy/personalId';
import type { ImportField } from './columns';
import type { ImportFault, ImportHint, ImportProblem, ImportRemark } from './fault';
import type { Header } from './header';
import type { Place, Table } from './table';
import { readAccount, readDay, readTime, readWord } from './written';

/** A cell is shown back in a fault, but never a whole essay. */
const LONGEST_SHOWN = 60;

/** One row under its header: values by column. What cannot be read is a fault of the row, and gives undefined. */
export interface RowReader {
  readonly place: Place;
  /** What stands in a column, without blanks around it; empty where it has no such column. */
  said(field: ImportField): string;
  /** A line of text; a fault where it is longer than `most`. Empty is undefined. */
  text(field: ImportField, most?: number): string | undefined;
  day(field: ImportField): Day | undefined;
  time(field: ImportField, text: string): ClockTime | undefined;
  account(field: ImportField): string | undefined;
  word<Word extends string>(field: ImportField, words: Readonly<Record<Word, readonly string[]>>): Word | undefined;
  /** Anything else: `parse` gives undefined where the text is none. */
  value<Value>(
    field: ImportField,
    parse: (text: string) => Value | undefined,
    problem: (given: string) => ImportProblem,
  ): Value | undefined;
  /** The same, where the column may not be empty. */
  needed<Value>(field: ImportField, value: Value | undefined): Value | undefined;
  fault(field: ImportField, problem: ImportProblem): void;
  remark(field: ImportField, hint: ImportHint): void;
  /** A fault for each of these columns, by the names they have in the file. */
  personalId(columns: readonly string[]): readonly never[];
}

/** Reads the row with this index and these cells. Faults and remarks are put in the lists given. */
export function rowReader(
  table: Table,
  header: Header,
  index: number,
  cells: readonly string[],
  found: { readonly faults: ImportFault[]; readonly remarks: ImportRemark[] },
): RowReader {
  const place: Place = { sheet: table.sheet, row: index + 1, column: null };
  const placeOf = (field: ImportField): Place => {
    const at = header.columns.get(field);
    return { ...place, column: at === undefined ? null : String(header.names[at]) };
  };
  const said = (field: ImportField): string => {
    const at = header.columns.get(field);
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  const fault = (field: ImportField, problem: ImportProblem): void => {
    found.faults.push({ place: placeOf(field), problem });
  };
  const value: RowReader['value'] = (field, parse, problem) => {
    const text = said(field);
    if (text === '') return undefined;
    const parsed = parse(text);
    if (parsed === undefined) fault(field, problem(shown(text)));
    return parsed;
  };
  return {
    place,
    said,
    fault,
    value,
    text: (field, most = 255) =>
      value(
        field,
        (text) => (text.length <= most ? text : undefined),
        () => ({ reason: 'tooLong', length: said(field).length, most }),
      ),
    day: (field) => value(field, readDay, (given) => ({ reason: 'notADay', given })),
    time(field, text) {
      const time = readTime(text);
      if (time === undefined) fault(field, { reason: 'notATime', given: shown(text) });
      return time;
    },
    account: (field) => value(field, readAccount, (given) => ({ reason: 'notAnAccount', given })),
    word: (field, words) =>
      value(
        field,
        (text) => readWord(text, words),
        (given) => {
          const names = Object.values<readonly string[]>(words).map(([first]) => String(first));
          return { reason: 'unknownWord', given, near: nearest(given, names) ?? null, words: names };
        },
      ),
    needed(field, one) {
      if (one === undefined && said(field) === '') fault(field, { reason: 'valueMissing', field });
      return one;
    },
    remark: (field, hint) => {
      found.remarks.push({ place: placeOf(field), hint });
    },
    personalId: (columns) => {
      for (const column of columns)
        found.faults.push({ place: { ...place, column }, problem: { reason: 'personalId' } });
      return [];
    },
  };
}

/** The columns of a row that hold a personal identity number, by the names they have in the file: such a row is not read. */
export function columnsWithPersonalId(cells: readonly string[], header: Header): readonly string[] {
  return cells.flatMap((cell, index) =>
    findPersonalId(cell) === 'found' ? [header.names[index] ?? String(index + 1)] : [],
  );
}

function shown(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
