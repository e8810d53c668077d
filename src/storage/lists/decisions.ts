import type { Decision } from '../../core/decisions/decision';
import { day, indexed, note, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { decided } from './resolutions';
import { bodyNr, bodyYear, enclosed, matterId, meetingId, orNullNumber, textsOrNone, theme } from './shared';

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
    goals: textsOrNone('Goals', 'Mål', 'Nycklarna till de mål som beslutet tjänar.'),
    legalForceOn: orNull(
      day('LegalForceDay', 'Laga kraft', 'Dagen beslutet fick laga kraft. Sätts av en person, aldrig av tjänsten.'),
    ),
    legalForceBy: orNull(text('LegalForceBy', 'Laga kraft satt av', 'Den som satte laga kraft.')),
  },
});
