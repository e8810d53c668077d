import type { Dissent } from '../../core/voting/dissent';
import { MOTION_KINDS, type Motion } from '../../core/voting/motion';
import { VOTES, type Vote } from '../../core/voting/vote';
import { choice, indexed, instant, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, enclosed, meetingId, orNullNumber } from './shared';

const itemId = number('ItemNr', 'Punkt', 'Numret på punkten.');
const upn = indexed(text('Upn', 'Användarnamn', 'Personens användarnamn.'));
const name = text('Title', 'Namn', 'Personens namn.');

const ofMeeting = { zone: 'workshop', kind: 'list', folderBy: null, size: 'large' } as const;

export const motions = defineList<Motion>()({
  ...ofMeeting,
  rooms: 'closed',
  title: 'Motions',
  displayTitle: 'Yrkanden',
  about: 'Vad som har yrkats under en punkt, och av vem.',
  columns: {
    ...rowColumns,
    ...enclosed,
    bodyNr,
    meetingId,
    itemId,
    nr: number('MotionNr', 'Yrkande', 'Yrkandets nummer under punkten. Det första är 1.'),
    kind: choice(
      'MotionKind',
      'Slag',
      'Bifall, avslag, ändring, tillägg, bordläggning, återremiss eller ajournering.',
      MOTION_KINDS,
    ),
    upn,
    name,
    text: note('MotionText', 'Lydelse', 'Vad som yrkas.'),
    clauseNr: orNullNumber('ClauseNr', 'Att-sats', 'Numret på den att-sats som yrkandet gäller.'),
    movedAt: instant('MovedAt', 'Framställt', 'När yrkandet framställdes.'),
    withdrawnAt: orNull(instant('WithdrawnAt', 'Återkallat', 'När yrkandet återkallades. Tomt för det som står kvar.')),
  },
});

export const votes = defineList<Vote>()({
  ...ofMeeting,
  title: 'Votes',
  displayTitle: 'Röster',
  about: 'Hur var och en röstade vid öppen omröstning.',
  columns: {
    ...rowColumns,
    bodyNr,
    meetingId,
    itemId,
    propositionNr: number('QuestionNr', 'Proposition', 'Numret på den fråga som ställdes.'),
    upn,
    name,
    vote: choice('Vote', 'Röst', 'Ja, nej eller avstår.', VOTES),
  },
});

export const dissents = defineList<Dissent>()({
  ...ofMeeting,
  rooms: 'closed',
  title: 'Dissents',
  displayTitle: 'Reservationer',
  about: 'Reservationer och protokollsanteckningar.',
  columns: {
    ...rowColumns,
    ...enclosed,
    bodyNr,
    meetingId,
    itemId,
    kind: choice('DissentKind', 'Slag', 'Reservation, eller anteckning till protokollet.', [
      'reservation',
      'minuteNote',
    ]),
    upn,
    name,
    text: note('DissentText', 'Text', 'Skälen, eller det som antecknas.'),
    madeAt: instant('MadeAt', 'Gjord', 'När den gjordes.'),
  },
});
