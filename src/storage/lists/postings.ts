import type { Posting } from '../../core/noticeBoards/posting';
import { choice, day, indexed, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, bodyYear, meetingId, orNullNumber } from './shared';

export const postings = defineList<Posting>()({
  title: 'Notices',
  displayTitle: 'Anslag',
  about: 'Vad som ska anslås på vilken anslagstavla, när det sattes upp och togs ned, och beviset.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    bodyYear,
    meetingId,
    edition: number('Edition', 'Utgåva', 'Utgåvan av protokollet. 0 för det som inte är ett protokoll.'),
    kind: choice('NoticeKind', 'Slag', 'Protokoll, kungörelse eller annat.', ['minutes', 'announcement', 'other']),
    section: orNullNumber('Section', 'Paragraf', 'Paragrafen som justerades omedelbart. Tom för hela protokollet.'),
    board: text('Title', 'Anslagstavla', 'Anslagstavlans namn.'),
    posted: indexed(orNull(day('PostedDay', 'Uppsatt', 'Dagen då det sattes upp.'))),
    removed: indexed(orNull(day('RemovedDay', 'Nedtaget', 'Dagen då det togs ned.'))),
    evidence: note('Evidence', 'Bevis', 'Var beviset om anslag finns.'),
    keptAt: note('KeptAt', 'Förvaringsplats', 'Var det som anslås finns att läsa.'),
  },
});
