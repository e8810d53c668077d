import { z } from 'zod';
import { REHEARSAL_STATES, type RehearsedRow } from '../../core/rehearsals/rehearsal';
import { choice, indexed, json, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, orNullNumber, shapeOf } from './shared';

export const rehearsedRows = defineList<RehearsedRow>()({
  title: 'RehearsedRows',
  displayTitle: 'Övningar',
  about: 'Det som skrivs i ett övningsmöte. Inget av det skickas, räknas, numreras eller arkiveras.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    rehearsal: indexed(text('Rehearsal', 'Övning', 'Övningen som raden hör till.')),
    listTitle: text('Title', 'Lista', 'Listan som raden annars hade legat i.'),
    standsFor: orNullNumber('StandsFor', 'Står för', 'Numret på den riktiga rad som ändras i övningen, och bara där.'),
    content: json('Content', 'Innehåll', 'Radens värden.', shapeOf(z.record(z.string(), z.unknown()))),
    state: indexed(choice('Status', 'Läge', 'Om övningen är kvar eller kastad.', REHEARSAL_STATES)),
  },
});
