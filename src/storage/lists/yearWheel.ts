import { WHEEL_KINDS } from '../../core/yearWheel/entry';
import type { WheelEntry } from '../../core/yearWheel/entry';
import { choice, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { source } from './ruleSet';
import { bodyNr, bodyYear, shapeOf, texts, theme } from './shared';

export const yearWheel = defineList<WheelEntry>()({
  title: 'YearWheel',
  displayTitle: 'Årshjul',
  about: 'Teman, daterade uppgifter och händelser för varje organ och år.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    bodyYear,
    month: number('Month', 'Månad', 'Månaden som posten hör till, 1 till 12.'),
    kind: choice('WheelKind', 'Slag', 'Om posten är ett tema, en daterad uppgift eller en händelse.', WHEEL_KINDS),
    title: text('Title', 'Rubrik', 'Vad det gäller, på en rad.'),
    about: note('About', 'Beskrivning', 'Vad det gäller, mer utförligt.'),
    theme,
    parties: texts('Parties', 'Berörda parter', 'Nycklarna till de parter som berörs.'),
    source: orNull(json('Source', 'Källa', 'Dokumentet och stället i det som posten vilar på.', shapeOf(source))),
  },
});
