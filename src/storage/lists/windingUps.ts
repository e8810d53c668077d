import { z } from 'zod';
import { WINDING_UP_CAUSES, type FinalAccounts, type Service, type WindingUp } from '../../core/windingUp/windingUp';
import { choice, day, json, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, dayOfCalendar, shapeOf } from './shared';

const accounts: z.ZodType<FinalAccounts> = z.object({ report: z.string(), accounts: z.string(), on: dayOfCalendar });
const served: z.ZodType<readonly Service[]> = z.array(
  z.object({ partyKey: z.string(), on: dayOfCalendar, receipt: z.string() }),
);

export const windingUps = defineList<WindingUp>()({
  title: 'WindingUps',
  displayTitle: 'Likvidationer',
  about: 'Likvidation och upplösning: samråd, beslut, slutredovisning och delgivning av varje medlem.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    title: text('Title', 'Likvidation', 'Vilket organ likvidationen gäller.'),
    cause: choice('Cause', 'Orsak', 'Om medlemmarna är överens eller en medlem lämnar.', WINDING_UP_CAUSES),
    consultedOn: day('ConsultedDay', 'Samråd', 'Dagen för samrådet mellan medlemmarna.'),
    decidedOn: day('DecidedDay', 'Beslut', 'Dagen för beslutet om likvidation.'),
    finalAccounts: orNull(
      json('FinalAccounts', 'Slutredovisning', 'Berättelsen och räkenskaperna, med dagen.', shapeOf(accounts)),
    ),
    served: json('Served', 'Delgivna', 'Vilka medlemmar som är delgivna, när och med vilket kvitto.', shapeOf(served)),
    dissolvedOn: orNull(day('DissolvedDay', 'Upplöst', 'Dagen då den sista medlemmen delgavs.')),
  },
});
