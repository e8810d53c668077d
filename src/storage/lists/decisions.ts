import { ASSIGNMENT_STATUSES } from '../../core/assignments/assignment';
import type { Assignment } from '../../core/assignments/assignment';
import type { Decision } from '../../core/decisions/decision';
import { choice, day, indexed, note, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { decided } from './resolutions';
import { bodyNr, bodyYear, enclosed, matterId, meetingId, orNullNumber, theme } from './shared';

export const decisions = defineList<Decision>()({
  title: 'Decisions',
  displayTitle: 'Beslut',
  about: 'Publicerade beslut och överenskommelser från mötena.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  rooms: 'closed',
  size: 'large',
  columns: {
    ...rowColumns,
    ...enclosed,
    bodyNr,
    bodyYear,
    meetingId,
    matterId,
    itemTitle: text('Title', 'Punkt', 'Rubriken på den punkt där beslutet togs.'),
    text: note('DecisionText', 'Beslut', 'Vad mötet beslutade eller enades om.'),
    theme,
    decidedOn: indexed(day('Day', 'Beslutsdag', 'Dagen då beslutet togs.')),
    section: orNullNumber('SectionNr', 'Paragraf', 'Paragrafens nummer under året, där protokoll förs.'),
    ...decided,
  },
});

export const assignments = defineList<Assignment>()({
  title: 'Assignments',
  displayTitle: 'Uppdrag',
  about: 'Vem som ska göra vad och till när.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  rooms: 'closed',
  size: 'large',
  columns: {
    ...rowColumns,
    ...enclosed,
    bodyNr,
    bodyYear,
    meetingId,
    matterId,
    itemTitle: text('Title', 'Punkt', 'Rubriken på den punkt där uppdraget gavs.'),
    what: note('What', 'Uppdrag', 'Vad som ska göras.'),
    upn: indexed(orNull(text('Upn', 'Användarnamn', 'Användarnamnet på den som har uppdraget.'))),
    who: text('Who', 'Vem', 'Namnet på den som har uppdraget.'),
    due: indexed(day('DueDay', 'Klart senast', 'Sista dagen för uppdraget.')),
    status: indexed(choice('Status', 'Läge', 'Om uppdraget är öppet eller klart.', ASSIGNMENT_STATUSES)),
    importedFrom: orNull(
      text(
        'ImportedFrom',
        'Infört från',
        'Filen och raden som uppdraget fördes in från. Tomt för det som ett möte gav.',
      ),
    ),
  },
});
