import type { RoomKind } from '../core/rooms/room';
import type { Row } from '../core/stored';
import { filled, text, unique } from './column';
import type { Column } from './column';

/** Every property of an entity has a column, or it does not compile. */
export type ColumnsOf<Entity> = { readonly [Property in keyof Entity]-?: Column<Entity[Property]> };

/** A small list (bodies, parties) stays far below 5 000 rows and may be read without a condition. */
export type ListSize = 'small' | 'large';

/** What rows are read of: a list, or some of its columns (`showing`). */
export interface Readable<Entity extends object = object> {
  /** English and never changed: the last part of the list's address, `/sites/x/Lists/AgendaItems`. */
  readonly title: string;
  readonly kind: 'list' | 'library';
  readonly columns: ColumnsOf<Entity>;
  /** Never set: carries the entity's type. */
  readonly holds?: Entity;
}

/** One declaration per list: provisioning, reading, writing, the stand-in's columns and docs/lists.md all come from it. */
export interface List<
  Entity extends Row,
  Columns extends ColumnsOf<Entity> = ColumnsOf<Entity>,
  Size extends ListSize = ListSize,
> extends Readable<Entity> {
  /** Swedish title that people see. */
  readonly displayTitle: string;
  /** Swedish description. */
  readonly about: string;
  /** Workshop lists are for the service and the site's owners; record lists are what people browse. */
  readonly zone: 'record' | 'workshop';
  /** The property with the number of the body in whose folder a row lies; null where rows lie in the root. */
  readonly folderBy: 'bodyNr' | 'nr' | null;
  /** The kind of rooms it has: folders with permissions of their own, for what is confidential or worked on. */
  readonly rooms?: RoomKind;
  readonly size: Size;
  readonly columns: Columns;
}

/** Any list, where only what all rows share is needed. */
export type AnyList = List<Row>;

/** What is read of a list, or of some of its columns. */
export type EntityOf<Some extends Readable> = Some extends { readonly holds?: infer Entity extends object }
  ? Entity
  : never;

/** Some columns of a list. What is asked of it may name any column of the whole. */
interface Showing<Whole extends AnyList, Property extends keyof EntityOf<Whole>> extends Readable<
  Pick<EntityOf<Whole>, Property>
> {
  readonly whole: Whole;
}

/** A list of `Entity`; the literal facts of its columns (which are indexed) stay in its type. */
export function defineList<Entity extends Row>(): <Columns extends ColumnsOf<Entity>, Size extends ListSize>(
  list: Omit<List<Entity, Columns, Size>, 'holds'>,
) => List<Entity, Columns, Size> {
  return (list) => list;
}

/**
 * These columns of a list and no others, for a question whose answer shows no more: keys and long notes stay where they
 * are. Rows come with their number and version as always; they are added to and changed in the whole list.
 */
export function showing<Whole extends AnyList, Property extends keyof EntityOf<Whole> & string>(
  whole: Whole,
  ...properties: readonly Property[]
): Showing<Whole, Property> {
  const shown = new Set<string>(properties);
  const columns = Object.fromEntries(Object.entries(whole.columns).filter(([property]) => shown.has(property)));
  return { title: whole.title, kind: whole.kind, columns: columns as Showing<Whole, Property>['columns'], whole };
}

/** The columns every list has. */
export const rowColumns = {
  key: unique(
    filled(
      text(
        'Key',
        'Nyckel',
        'Skiljer raden från alla andra. Samma handling två gånger ger samma nyckel och en enda rad.',
      ),
    ),
  ),
  actedBy: text('ActedBy', 'Utfört av', 'Den som utförde handlingen, eller system.'),
};

type Columned = readonly (readonly [property: string, column: Column<unknown>])[];

/** Every row that is read asks for them. */
const columned = new WeakMap<object, Columned>();

/** The columns of a list in the order they are declared, with the property each belongs to. */
export function columnsOf({ columns }: Pick<Readable, 'columns'>): Columned {
  const known = columned.get(columns);
  if (known !== undefined) return known;
  const all = Object.entries(columns as Readonly<Record<string, Column<unknown>>>);
  columned.set(columns, all);
  return all;
}
