import { NOTICE_KINDS, NOTICE_STATES, NOTICE_WAYS } from '../../core/notices/notice';
import type { Notice } from '../../core/notices/notice';
import { choice, indexed, instant, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, orNullNumber } from './shared';

export const outbox = defineList<Notice>()({
  title: 'Outbox',
  displayTitle: 'Utkorg',
  about: 'Meddelanden som ska skickas eller har skickats, ett till varje mottagare.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    meetingId: indexed(orNullNumber('MeetingNr', 'Möte', 'Numret på det möte som meddelandet gäller.')),
    kind: choice('NoticeKind', 'Slag', 'Vad meddelandet säger.', NOTICE_KINDS),
    way: choice('Way', 'Väg', 'Hur det skickas: chatt, kanal, e-post eller kalender.', NOTICE_WAYS),
    to: indexed(text('Receiver', 'Mottagare', 'Användarnamnet eller kanalen som meddelandet går till.')),
    aboutId: orNullNumber('AboutNr', 'Gäller rad', 'Numret på den rad som meddelandet gäller.'),
    dueAt: indexed(instant('DueAt', 'Ska skickas', 'När meddelandet ska skickas.')),
    state: indexed(choice('Status', 'Läge', 'Hur långt meddelandet har kommit.', NOTICE_STATES)),
    claimedUntil: orNull(instant('ClaimedUntil', 'Upptaget till', 'Hur länge den som håller på att skicka har det.')),
    claim: text('Claim', 'Upptaget av', 'Skiljer den som håller på att skicka från alla andra.'),
    attempts: number('Attempts', 'Försök', 'Hur många gånger det har försökts.'),
    sentAt: orNull(instant('SentAt', 'Skickat', 'När meddelandet gick iväg.')),
    result: note('Result', 'Resultat', 'Hur det gick, i korta ord.'),
  },
});
