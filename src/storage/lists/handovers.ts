import { z } from 'zod';
import { HANDOVER_STANDINGS, type PendingHandover } from '../../core/handover/pending';
import { choice, day, indexed, json, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, shapeOf } from './shared';

export const handovers = defineList<PendingHandover>()({
  title: 'Handovers',
  displayTitle: 'Överlämningar',
  about: 'Vem som lämnar över till vem från vilken dag. Uppdrag och platser i grupper flyttas den dagen.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    leavingUpn: text('Leaving', 'Lämnar', 'Användarnamnet på den som lämnar över.'),
    leavingName: text('LeavingName', 'Lämnar, namn', 'Namnet på den som lämnar över.'),
    successorUpn: text('Successor', 'Tar över', 'Användarnamnet på den som tar över.'),
    successorName: text('SuccessorName', 'Tar över, namn', 'Namnet på den som tar över.'),
    from: day('FromDay', 'Från', 'Första dagen för den som tar över.'),
    bodies: json(
      'Bodies',
      'Gäller organ',
      'Numren på de organ som överlämningen gäller.',
      shapeOf(z.array(z.number())),
    ),
    standing: indexed(
      choice('Standing', 'Ställning', 'Om överlämningen väntar på sin dag eller är gjord.', HANDOVER_STANDINGS),
    ),
  },
});
