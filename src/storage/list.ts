import type { RoomKind } from '../core/rooms/room';
import type { Row } from '../core/stored';
import { filled, text, unique } from './column';
import type { Column } from './column';

/** Every property of an entity has a column, or it does not compile. */
export type ColumnsOf<Entity> = { readonly [Property in keyof Entity]-?: Column<Entity[Property]> };

/** A small list (bodies, parties) stays far below 5 000 rows and may be read without a condition. */
export type ListSize = 'small' | 'large';

/** One declaration per list: provisioning, reading, writing, the stand-in's columns and docs/lists.md all come from it. */
export interface List<
  Entity extends Row,
  Columns extends ColumnsOf<Entity> = ColumnsOf<Entity>,
  Size extends ListSize = ListSize,
> {
  /** English and never changed: the last part of the list's address, `/sites/x/Lists/AgendaItems`. */
  readonly title: string;
  /** Swedish title that people see. */
  readonly displayTitle: string;
  /** Swedish description. */
  readonly about: string;
  /** Workshop lists are for the service and the site's owners; record lists are what people browse. */
  readonly zone: 'record' | 'workshop';
  readonly kind: 'list' | 'library';
  /** The property with the number of the body in whose folder a row lies; null where rows lie in the root. */
  readonly folderBy: 'bodyNr' | 'nr' | null;
  /** The kind of rooms it has: folders with permissions of their own, for what is confidential or worked on. */
  readonly rooms?: RoomKind;
  readonly size: Size;
  readonly columns: Columns;
  /** Never set: carries the entity's type. */
  readonly holds?: Entity;
}

/** Any list, where only what all rows share is needed. */
export type AnyList = List<Row>;

/** What the rows of a list are. */
export type EntityOf<Some extends AnyList> = Some extends { readonly holds?: infer Entity extends Row }
  ? Entity
  : never;

/** A list of `Entity`; the literal facts of its columns (which are indexed) stay in its type. */
export function defineList<Entity extends Row>(): <Columns extends ColumnsOf<Entity>, Size extends ListSize>(
  list: Omit<List<Entity, Columns, Size>, 'holds'>,
) => List<Entity, Columns, Size> {
  return (list) => list;
}

/** The columns of some properties; the condition always holds, which cannot be told of columns in general. */
type Shown<Entity, Columns, Property extends keyof Entity> =
  Pick<Columns, Property & keyof Columns> extends infer Some extends ColumnsOf<Pick<Entity, Property>> ? Some : never;

/**
 * The same list with some of its columns: for a question whose answer shows no more, so that long notes stay where they
 * are. What a question has conditions on is among them. Rows are added to the whole list.
 */
export function showing<
  Entity extends Row,
  Columns extends ColumnsOf<Entity>,
  Size extends ListSize,
  Property extends keyof Entity & keyof Columns,
>(
  list: List<Entity, Columns, Size>,
  ...properties: readonly Property[]
): List<Pick<Entity, Property | keyof Row>, Shown<Entity, Columns, Property | keyof Row>, Size> {
  const shown = new Set<PropertyKey>([...Object.keys(rowColumns), ...properties]);
  const columns = Object.fromEntries(Object.entries(list.columns).filter(([property]) => shown.has(property)));
  const { title, displayTitle, about, zone, kind, folderBy, rooms, size } = list;
  return {
    ...{
      title,
      displayTitle,
      about,
      zone,
      kind,
      folderBy,
      size,
      columns: columns as Shown<Entity, Columns, Property | keyof Row>,
    },
    ...(rooms === undefined ? {} : { rooms }),
  };
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

/** The columns of a list in the order they are declared, with the property each belongs to. */
export function columnsOf(list: AnyList): readonly (readonly [property: string, column: Column<unknown>])[] {
  return Object.entries(list.columns);
}
