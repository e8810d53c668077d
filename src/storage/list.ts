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
