import { z } from 'zod';
import { ITEM_CONCERNS, ITEM_KINDS, ITEM_ORIGINS, ITEM_OUTCOMES } from '../../core/agenda/item';
import type { AgendaItem, NotedAssignment, NotedDecision } from '../../core/agenda/item';
import { choice, indexed, instant, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import {
  bodyNr,
  bodyYear,
  dayOfCalendar,
  enclosed,
  matterId,
  meetingId,
  orElse,
  orNullNumber,
  shapeOf,
  texts,
  theme,
} from './shared';

const notedDecisions: z.ZodType<readonly NotedDecision[]> = z.array(z.object({ key: z.string(), text: z.string() }));

const notedAssignments: z.ZodType<readonly NotedAssignment[]> = z.array(
  z.object({ key: z.string(), what: z.string(), upn: z.string().nullable(), who: z.string(), due: dayOfCalendar }),
);

export const agendaItems = defineList<AgendaItem>()({
  title: 'AgendaItems',
  displayTitle: 'Dagordningspunkter',
  about: 'Punkter på mötenas dagordningar, med det som antecknas under mötet. Arbetsmaterial tills det publiceras.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  rooms: 'closed',
  size: 'large',
  columns: {
    ...rowColumns,
    ...enclosed,
    bodyNr,
    bodyYear,
    meetingId,
    matterId,
    order: number('ItemOrder', 'Ordning', 'Punktens plats på dagordningen. Den första är 1.'),
    title: text('Title', 'Rubrik', 'Punktens rubrik.'),
    description: note('Description', 'Beskrivning', 'Bakgrund till punkten.'),
    kind: choice('ItemKind', 'Slag', 'Om punkten är information, diskussion eller beslut.', ITEM_KINDS),
    purpose: note('Purpose', 'Syfte', 'Vad mötet ska göra med punkten.'),
    theme,
    concern: orElse(
      choice('Concern', 'Gäller', 'Om punkten är organets egen eller en fråga för det som styrgrupp.', ITEM_CONCERNS),
      'own',
    ),
    parties: texts('Parties', 'Berörda parter', 'Nycklarna till de parter som berörs.'),
    presenter: note('Presenter', 'Föredragande', 'Den som föredrar punkten.'),
    minutes: number('Minutes', 'Minuter', 'Hur lång tid punkten får ta.'),
    origin: choice('Origin', 'Ursprung', 'Var punkten kommer ifrån.', ITEM_ORIGINS),
    originId: indexed(orNullNumber('OriginNr', 'Ursprungets nummer', 'Numret på den rad som punkten kommer från.')),
    changedBy: orNull(text('ChangedBy', 'Ändrad av', 'Användarnamnet på den som senast ändrade vad punkten säger.')),
    changedAt: orNull(instant('ChangedAt', 'Ändrad', 'När punkten senast ändrades i beredningen.')),
    standing: choice('Standing', 'Ställning', 'Om punkten är utkast, utskickad, tillagd efteråt eller borttagen.', [
      'draft',
      'sent',
      'supplement',
      'removed',
    ]),
    outcome: indexed(
      choice('Status', 'Utfall', 'Om punkten är behandlad, förs vidare eller har lyfts.', ITEM_OUTCOMES),
    ),
    takenUpAt: orNull(instant('TakenUpAt', 'Togs upp', 'När mötet senast tog upp punkten. Tomt innan dess.')),
    notes: note('Notes', 'Anteckningar', 'Det som antecknats under punkten.'),
    decisions: json('NotedDecisions', 'Beslut', 'Beslut som antecknats under punkten.', shapeOf(notedDecisions)),
    assignments: json(
      'NotedAssignments',
      'Uppdrag',
      'Uppdrag som antecknats under punkten.',
      shapeOf(notedAssignments),
    ),
  },
});
