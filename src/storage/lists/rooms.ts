import { ROOM_KINDS, ROOM_STATES } from '../../core/rooms/room';
import type { Room } from '../../core/rooms/room';
import type { Row } from '../../core/stored';
import { choice, indexed, note, path, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, texts } from './shared';

export const rooms = defineList<Room>()({
  title: 'Rooms',
  displayTitle: 'Rum',
  about: 'Mappar med egna behörigheter: slutna rum för det som är sekretessbelagt, arbetsrum för det som förbereds.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    kind: choice('RoomKind', 'Slag', 'Om rummet är slutet eller ett arbetsrum.', ROOM_KINDS),
    name: text('RoomName', 'Rum', 'Mappens namn.'),
    state: indexed(choice('Status', 'Läge', 'Om rummet är ledigt, används eller är fryst.', ROOM_STATES)),
    heldFor: indexed(text('HeldFor', 'Används för', 'Nyckeln till det som rummet används för.')),
    title: text('Title', 'Rubrik', 'Vad rummet används för.'),
    ground: note('Ground', 'Grund', 'Grunden för sekretess.'),
    named: texts('Named', 'Utpekade', 'Användarnamnen på dem som får läsa eller skriva i rummet.'),
    admitted: texts('Admitted', 'Insläppta', 'Användarnamnen på dem som nu står i rummets grupp.'),
  },
});

/** A file that named people write together. */
interface WorkFile extends Row {
  readonly title: string;
  readonly path: string;
}

export const workfiles = defineList<WorkFile>()({
  title: 'Workfiles',
  displayTitle: 'Arbetsfiler',
  about: 'Underlag som förbereds tillsammans i Word, i ett arbetsrum för varje ärende eller punkt.',
  zone: 'workshop',
  kind: 'library',
  folderBy: null,
  rooms: 'work',
  size: 'large',
  columns: {
    ...rowColumns,
    title: text('Title', 'Rubrik', 'Filens rubrik.'),
    path: path('FileRef', 'Plats', 'Var filen ligger.'),
  },
});
