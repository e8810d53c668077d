import { z } from 'zod';
import { DUTY_KINDS } from '../../core/bodies/datedDuty';
import { ok } from '../../core/result';
import { WHEEL_KINDS } from '../../core/yearWheel/entry';
import type { DutyOfEntry, WheelRow } from '../../core/yearWheel/row';
import type { Sending } from '../../core/yearWheel/sendLog';
import { choice, day, indexed, instant, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { source } from './ruleSet';
import { bodyNr, bodyYear, shapeOf, texts, theme } from './shared';

const duty: z.ZodType<DutyOfEntry> = z.object({
  key: z.string(),
  kind: z.enum(DUTY_KINDS),
  needs: z.enum(['quorateMeeting', 'noMeeting']),
  comesAfter: z.string().nullable(),
  lock: z.enum(['locked', 'open']),
});

const standing = choice('Standing', 'Ställning', 'Om posten står kvar i årshjulet eller är borttagen.', [
  'stands',
  'removed',
]);

export const yearWheel = defineList<WheelRow>()({
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
    day: orNull(day('Day', 'Dag', 'Dagen som posten är planerad till. Tomt: någon gång under månaden.')),
    lastDay: orNull(day('LastDay', 'Senast', 'Sista dagen för en daterad uppgift.')),
    duty: orNull(json('Duty', 'Uppgift', 'Vad en daterad uppgift kräver.', shapeOf(duty))),
    // A row from before entries could be removed stands.
    standing: { ...standing, read: (raw) => (raw == null || raw === '' ? ok('stands') : standing.read(raw)) },
    doneOn: orNull(day('DoneDay', 'Gjort', 'Dagen då det gjordes.')),
  },
});

export const sendings = defineList<Sending>()({
  title: 'Sendings',
  displayTitle: 'Utskick till medlemmar',
  about: 'Vad som har skickats till vilken medlem för en uppgift i årshjulet, och när.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    entry: indexed(text('EntryKey', 'Uppgift', 'Nyckeln till uppgiften i årshjulet.')),
    partyKey: text('PartyKey', 'Part', 'Medlemmen som det skickades till.'),
    sentAt: instant('SentAt', 'Skickat', 'När det skickades.'),
    forecast: choice('Forecast', 'Helårsprognos', 'Om en helårsprognos är med.', ['with', 'without']),
  },
});
