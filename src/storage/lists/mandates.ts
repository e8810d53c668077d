import { ROLES } from '../../core/bodies/mandate';
import type { Mandate } from '../../core/bodies/mandate';
import { choice, day, indexed, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr } from './shared';

export const mandates = defineList<Mandate>()({
  title: 'Mandates',
  displayTitle: 'Ledamöter',
  about: 'Vem som företräder vem i vilket organ, i vilken roll, med vilket mandat och hur länge.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    upn: indexed(text('Upn', 'Användarnamn', 'Personens användarnamn, med små bokstäver.')),
    personName: text('Title', 'Namn', 'Personens namn.'),
    role: choice('Role', 'Roll', 'Vad personen är i organet.', ROLES),
    partyKey: indexed(orNull(text('PartyKey', 'Part', 'Parten som personen företräder.'))),
    decides: choice('Decides', 'Mandat', 'Om personen kan binda sin part i organet.', [
      'withMandate',
      'withoutMandate',
    ]),
    from: day('FromDay', 'Från och med', 'Första dagen uppdraget gäller.'),
    to: orNull(day('ToDay', 'Till och med', 'Sista dagen uppdraget gäller. Tomt medan det löper.')),
  },
});
