import { z } from 'zod';
import { ACTS } from '../../core/bodies/act';
import { ROLES } from '../../core/bodies/mandate';
import type { Mandate } from '../../core/bodies/mandate';
import { REPRESENTATION_TYPES } from '../../core/bodies/ruleSet';
import { choice, day, indexed, json, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, orNone, orNullNumber, shapeOf } from './shared';

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
    representationType: orNull(
      choice('RepresentationType', 'Politiker eller tjänsteperson', 'Om personen är vald eller anställd.', [
        ...REPRESENTATION_TYPES,
      ]),
    ),
    appointedBy: orNull(text('AppointedBy', 'Utsedd av', 'Den som har utsett personen, till exempel fullmäktige.')),
    substituteFor: orNull(text('SubstituteFor', 'Ersättare för', 'Användarnamnet på den som personen går in för.')),
    order: orNullNumber('ServingOrder', 'Ordning', 'Ersättarens plats i den ordning som ersättare går in.'),
    rights: orNone(
      json('Rights', 'Får också', 'Det som uppdraget ger rätt till utöver rollen.', shapeOf(z.array(z.enum(ACTS)))),
    ),
    electedIn: orNullNumber('ElectedIn', 'Vald genom', 'Numret på det beslut som personen valdes genom.'),
    employedBy: orNull(text('EmployedBy', 'Anställd hos', 'Den som tjänsten köps av eller personen är anställd hos.')),
  },
});
