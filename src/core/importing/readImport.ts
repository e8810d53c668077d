import type { Mandate } from '../bodies/mandate';
import type { Person } from '../people/person';
import { readAssignment } from './assignments';
import type { ImportFacts, Wish } from './facts';
import type { ImportFault, ImportRemark } from './fault';
import { findHeader, type Header } from './header';
import { readMeeting } from './meetings';
import { readMember } from './members';
import { columnsWithPersonalId, rowReader, type RowReader } from './rowReader';
import { staffingProblem } from './staffing';
import { MOST_ROWS, type ImportKind, type Table } from './table';
import { withTurns } from './turns';
import { readWheelEntry } from './wheel';

/** What a file asks for, and what keeps some of it out. A row with a fault asks for nothing and stops no other. */
export interface ReadImport {
  readonly wishes: readonly Wish[];
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly ImportRemark[];
}

interface Found {
  readonly faults: ImportFault[];
  readonly remarks: ImportRemark[];
}

/** Reads the tables of a file as rows of a kind. Pure: nothing of it has been looked for in the store yet. */
export function readImport(kind: ImportKind, tables: readonly Table[], facts: ImportFacts): ReadImport {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const whole = { sheet: facts.file, row: null, column: null };
  if (rows > MOST_ROWS) {
    return { wishes: [], faults: [{ place: whole, problem: { reason: 'tooManyRows', most: MOST_ROWS } }], remarks: [] };
  }
  const found: Found = { faults: [], remarks: [] };
  const wishes: Wish[] = [];
  const people: Person[] = [...facts.people];
  const mandates: Mandate[] = [...facts.mandates];
  const seen = new Map<string, number>();
  for (const { table, header } of headed(kind, tables, found)) {
    table.rows.forEach((cells, index) => {
      if (index <= header.at || cells.every((cell) => cell.trim() === '')) return;
      const own: Found = { faults: [], remarks: [] };
      const row = rowReader(table, header, index, cells, own);
      const asked = readOne(kind, row, columnsWithPersonalId(cells, header), { ...facts, people });
      if (own.faults.length === 0) own.faults.push(...collisions(asked, seen, { facts, mandates }));
      found.faults.push(...own.faults);
      if (own.faults.length > 0) return;
      found.remarks.push(...own.remarks);
      for (const wish of asked) {
        if (wish.list === 'people') people.push(wish.entity);
        if (wish.list === 'mandates') mandates.push(wish.entity);
        seen.set(wish.entity.key, index + 1);
        wishes.push(wish);
      }
    });
  }
  if (wishes.length === 0 && found.faults.length === 0)
    found.faults.push({ place: whole, problem: { reason: 'noRows' } });
  return { wishes: withTurns(wishes, facts), ...found };
}

/** The sheets with a header of this kind. Of several sheets, one without is passed by; where none has, all say why. */
function headed(kind: ImportKind, tables: readonly Table[], found: Found): readonly { table: Table; header: Header }[] {
  const filled = tables.filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell.trim() !== '')));
  const looked = filled.map((table) => ({ table, ...findHeader(kind, table) }));
  const isOther = ({ faults }: (typeof looked)[number]): boolean => faults.some(({ place }) => place.row === null);
  const some = looked.some((one) => !isOther(one));
  return looked.flatMap((one) => {
    if (some && isOther(one)) {
      found.remarks.push({
        place: { sheet: one.table.sheet, row: null, column: null },
        hint: { reason: 'sheetIgnored' },
      });
      return [];
    }
    found.faults.push(...one.faults);
    found.remarks.push(...one.remarks);
    return one.header === undefined ? [] : [{ table: one.table, header: one.header }];
  });
}

/** What one row asks for. A row with an identity number in any column is not read further, so that nothing shows it. */
function readOne(
  kind: ImportKind,
  row: RowReader,
  withPersonalId: readonly string[],
  facts: ImportFacts,
): readonly Wish[] {
  if (withPersonalId.length > 0) return row.personalId(withPersonalId);
  switch (kind) {
    case 'members':
      return readMember(row, facts);
    case 'yearWheel':
      return readWheelEntry(row, facts);
    case 'meetings':
      return readMeeting(row, facts);
    case 'assignments':
      return readAssignment(row, facts);
  }
}

/** What an earlier row, or what is there, leaves no room for. */
function collisions(
  asked: readonly Wish[],
  seen: ReadonlyMap<string, number>,
  { facts, mandates }: { readonly facts: ImportFacts; readonly mandates: readonly Mandate[] },
): readonly ImportFault[] {
  return asked.flatMap((wish): readonly ImportFault[] => {
    const row = seen.get(wish.entity.key);
    if (row !== undefined) return [{ place: wish.place, problem: { reason: 'twiceInFile', row } }];
    if (wish.list !== 'mandates') return [];
    const body = facts.bodies.find(({ nr }) => nr === wish.entity.bodyNr);
    const problem = staffingProblem(wish.entity, body, mandates);
    return problem === undefined ? [] : [{ place: wish.place, problem }];
  });
}
