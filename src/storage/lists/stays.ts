import type { AwayFromItem } from '../../core/meetings/conflict';
import type { Stay } from '../../core/meetings/stay';
import { choice, clockTime, indexed, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, meetingId, orNullNumber } from './shared';

const upn = indexed(text('Upn', 'Användarnamn', 'Personens användarnamn.'));
const name = text('Title', 'Namn', 'Personens namn.');
const partyKey = orNull(
  text('PartyKey', 'Part', 'Parten som personen företräder. Tomt för den som inte företräder någon.'),
);

export const stays = defineList<Stay>()({
  title: 'Stays',
  displayTitle: 'Närvarotider',
  about: 'När var och en kom till ett möte och gick därifrån.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    meetingId,
    upn,
    name,
    partyKey,
    arrived: clockTime('Arrived', 'Kom', 'Klockslag i Sverige, TT:MM.'),
    left: orNull(clockTime('LeftAt', 'Gick', 'Klockslag i Sverige, TT:MM. Tomt för den som är kvar.')),
    fromItem: orNullNumber(
      'FromItem',
      'Från punkt',
      'Numret på den första punkt som personen var med på i sin helhet.',
    ),
    throughItem: orNullNumber(
      'ThroughItem',
      'Till och med punkt',
      'Numret på den sista punkt som personen var med på.',
    ),
  },
});

export const absences = defineList<AwayFromItem>()({
  title: 'Absences',
  displayTitle: 'Lämnade rummet',
  about: 'Vem som lämnade rummet under en punkt: för jäv, eller för att punkten är sekretessbelagd.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    meetingId,
    itemId: number('ItemNr', 'Punkt', 'Numret på punkten.'),
    upn,
    name,
    partyKey,
    because: choice('Because', 'Orsak', 'Jäv, eller att punkten är sekretessbelagd.', [
      'conflictOfInterest',
      'confidential',
    ]),
    left: clockTime('LeftAt', 'Gick', 'Klockslag i Sverige, TT:MM.'),
    back: orNull(
      clockTime('BackAt', 'Kom tillbaka', 'Klockslag i Sverige, TT:MM. Tomt för den som inte kom tillbaka.'),
    ),
  },
});
