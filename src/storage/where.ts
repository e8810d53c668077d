import type { Row } from '../core/stored';
import type { Column } from './column';
import { columnsOf } from './list';
import type { AnyList, ColumnsOf, EntityOf, List, ListSize, Readable } from './list';
import { allOf, anyOf, compare, rowNumber } from './odata';

/** From and to, both included. */
interface Range<Value> {
  readonly from?: Value;
  readonly to?: Value;
}

/** A condition on one column: this value, any of these, or a range. */
type Condition<Value> = Value | readonly Value[] | Range<NonNullable<Value>>;

type IndexOf<Some> = Some extends { readonly index: infer Index } ? Index : never;
type Askable<Columns> = { [P in keyof Columns]: IndexOf<Columns[P]> extends 'impossible' ? never : P }[keyof Columns];
type Indexed<Columns> = {
  [P in keyof Columns]: Extract<IndexOf<Columns[P]>, 'unique' | 'indexed'> extends never ? never : P;
}[keyof Columns];

interface ByNumber {
  readonly id: number | readonly number[];
}

/** At least one condition on an indexed column, so that a question never runs into the 5 000-row threshold. */
type Narrowing<Entity, Keys extends keyof Entity> =
  ByNumber | { [P in Keys]: { readonly [Only in P]: Condition<Entity[Only]> } }[Keys];

/**
 * All of these conditions. One of them is on an indexed column (or on `id`, the row's number); a small list may be asked
 * for everything with `{}`. Notes and JSON cannot stand in a question.
 */
type Where<
  Entity extends Row,
  Columns extends ColumnsOf<Entity> = ColumnsOf<Entity>,
  Size extends ListSize = ListSize,
> = { readonly [P in Askable<Columns> & keyof Entity]?: Condition<Entity[P]> } & Partial<ByNumber> &
  ('small' extends Size ? unknown : Narrowing<Entity, Indexed<Columns> & keyof Entity>);

/** What may be asked of a list; of some of its columns, the same as of the whole. */
export type WhereOf<Some extends Readable> = Some extends { readonly whole: infer Whole extends AnyList }
  ? WhereOf<Whole>
  : Some extends List<infer Entity, infer Columns, infer Size>
    ? Where<Entity, Columns, Size>
    : Where<EntityOf<Some> & Row>;

/** One condition takes at most this much of a question's address, which must stay below 2 000 characters. */
const LONGEST_CONDITION = 600;

/**
 * The `$filter` texts a question comes to: one, or several without overlap when a condition lists many values; none when
 * a condition lists no value. An empty text asks for everything. The indexed condition comes first.
 */
export function compileWhere(
  list: Readable & { readonly whole?: Readable },
  where: Readonly<Record<string, unknown>>,
): readonly string[] {
  const columns = new Map<string, Column<unknown>>(columnsOf(list.whole ?? list));
  const given = Object.entries(where).filter(([, condition]) => condition !== undefined);
  const ranked = given
    .map(([property, condition]) => ({ property, condition, rank: rankOf(property, columns.get(property)) }))
    .sort((left, right) => left.rank - right.rank);
  return ranked.reduce<readonly string[]>(
    (filters, { property, condition }) =>
      alternatives(property, condition, columns.get(property)).flatMap((one) =>
        filters.map((rest) => allOf(rest, one)),
      ),
    [''],
  );
}

/** What is asked: a list as declared, or some columns of one. */
type Asked = Readable & Partial<Pick<AnyList, 'folderBy' | 'rooms'>> & { readonly whole?: AnyList };

/**
 * Whether folders may be among what a question finds. They come with the rows of a list and have no value in its columns
 * but a title, so that a condition on another column leaves them out. A list with neither bodies' folders nor rooms has
 * none: one made there by hand is told as a row that cannot be read.
 */
export function mayFindFolders(list: Asked, where: Readonly<Record<string, unknown>>): 'may' | 'never' {
  const { kind, folderBy, rooms } = list.whole ?? list;
  if (kind === 'list' && folderBy === null && rooms === undefined) return 'never';
  const leavesOut = columnsOf(list.whole ?? list).some(([property, { name, kind }]) => {
    const condition = where[property];
    const values = Array.isArray(condition) ? (condition as readonly unknown[]) : [condition];
    // SharePoint keeps an empty text as nothing, and may take nothing for no.
    const ofRows = values.every((value) => value !== undefined && value !== null && value !== '');
    return ofRows && name !== 'Title' && kind !== 'flag';
  });
  return leavesOut ? 'never' : 'may';
}

function rankOf(property: string, column: Column<unknown> | undefined): number {
  if (property === 'id') return 0;
  if (column === undefined || column.index === 'impossible') throw new RangeError(`No question can name ${property}.`);
  return ['unique', 'indexed', 'none'].indexOf(column.index);
}

function alternatives(property: string, condition: unknown, column: Column<unknown> | undefined): readonly string[] {
  const equals = (value: unknown) =>
    property === 'id' || column === undefined ? `Id eq ${rowNumber(value)}` : compare(column, 'eq', value);
  if (Array.isArray(condition)) return inPortions([...new Set(condition.map(equals))]).map(anyOf);
  if (column !== undefined && isRange(condition)) {
    const from = condition.from === undefined ? '' : compare(column, 'ge', condition.from);
    const to = condition.to === undefined ? '' : compare(column, 'le', condition.to);
    return [allOf(from, to)];
  }
  return [equals(condition)];
}

function isRange(condition: unknown): condition is Range<unknown> {
  return typeof condition === 'object' && condition !== null;
}

function inPortions(conditions: readonly string[]): readonly (readonly string[])[] {
  const portions: string[][] = [];
  let room = 0;
  for (const condition of conditions) {
    const length = encodeURIComponent(` or ${condition}`).length;
    const portion = portions.at(-1);
    if (portion === undefined || length > room) {
      portions.push([condition]);
      room = LONGEST_CONDITION - length;
    } else {
      portion.push(condition);
      room -= length;
    }
  }
  return portions;
}
