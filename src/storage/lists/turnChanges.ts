import { TURN_CHANGE_STATES, type TurnChange } from '../../core/meetings/rotation';
import { choice, indexed, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, meetingId, orNullNumber } from './shared';

export const turnChanges = defineList<TurnChange>()({
  title: 'TurnChanges',
  displayTitle: 'Turbyten',
  about: 'Byten av ordförandetur: vem som har frågat vem, och vad svaret blev.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    meetingId,
    otherMeetingId: orNullNumber('OtherMeetingNr', 'Byts mot', 'Numret på det möte som turen byts mot.'),
    by: text('AskedBy', 'Frågar', 'Användarnamnet på den som vill byta.'),
    asked: text('Asked', 'Tillfrågad', 'Användarnamnet på den som får frågan, eller som går in.'),
    state: indexed(
      choice('Status', 'Läge', 'Om bytet är efterfrågat, överenskommet eller avböjt.', TURN_CHANGE_STATES),
    ),
  },
});
