import type { Matter, Passage } from '../../core/matters/matter';
import { choice, day, indexed, note, number, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, bodyYear, enclosed, matterId, meetingId, orNullNumber } from './shared';

export const matters = defineList<Matter>()({
  title: 'Matters',
  displayTitle: 'Ärenden',
  about: 'Ärenden som lever över möten och organ.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    ...enclosed,
    bodyNr,
    bodyYear,
    title: text('Title', 'Ärende', 'Vad ärendet gäller.'),
    status: indexed(choice('Status', 'Läge', 'Om ärendet är öppet eller avslutat.', ['open', 'closed'])),
    openedOn: day('OpenedOn', 'Öppnat', 'Dagen då ärendet öppnades.'),
    proposalId: indexed(orNullNumber('ProposalNr', 'Förslag', 'Numret på det förslag som ärendet kom ur.')),
  },
});

export const passages = defineList<Passage>()({
  title: 'Passages',
  displayTitle: 'Ärendets gång',
  about: 'Vilka möten ett ärende har passerat, med utfall och publicerad handling.',
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
    matterId: indexed(number('MatterNr', 'Ärende', matterId.about)),
    title: text('Title', 'Rubrik', 'Punktens rubrik på mötet.'),
    day: indexed(day('Day', 'Dag', 'Mötets dag.')),
    outcome: choice('Outcome', 'Utfall', 'Om punkten behandlades, fördes vidare eller lyftes.', [
      'handled',
      'carriedOver',
      'escalated',
    ]),
    document: note('Document', 'Handling', 'Var den publicerade handlingen ligger.'),
  },
});
