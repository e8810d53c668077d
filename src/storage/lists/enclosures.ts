import { CONFIDENTIAL_KINDS } from '../../core/confidential/confidential';
import { ENCLOSURE_STANDINGS, type Enclosure } from '../../core/confidential/enclosure';
import { choice, indexed, note, number, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, bodyYear, enclosed, meetingId } from './shared';

export const enclosures = defineList<Enclosure>()({
  title: 'Enclosures',
  displayTitle: 'Sekretessbelagda delar',
  about: 'En anteckning, ett beslut eller en bilaga som bara de utpekade får läsa. Resten av punkten är öppen.',
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
    itemId: number('ItemNr', 'Punkt', 'Numret på punkten.'),
    kind: choice(
      'EnclosedKind',
      'Slag',
      'En hel punkt på väg, en anteckning, ett beslut eller en bilaga.',
      CONFIDENTIAL_KINDS,
    ),
    part: text('Part', 'Del', 'Vilket beslut eller vilken fil det är.'),
    text: note('EnclosedText', 'Text', 'Det som är sekretessbelagt.'),
    standing: indexed(
      choice(
        'Standing',
        'Ställning',
        'Om delen är på väg in, ligger i rummet, är på väg ut eller är borta.',
        ENCLOSURE_STANDINGS,
      ),
    ),
  },
});
