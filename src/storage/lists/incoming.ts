import { z } from 'zod';
import { parseDay, type Day } from '../../core/calendar';
import type { Incoming, Registration } from '../../core/incoming/incoming';
import { LETTER_KINDS, LETTER_STATES, type ReceivedLetter } from '../../core/mail/letter';
import { choice, indexed, instant, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, shapeOf } from './shared';

const aDay = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined);
const original: z.ZodType<Incoming['original']> = z.object({ address: z.string(), sha256: z.string() });
const registration: z.ZodType<Registration> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('registered'), number: z.string(), on: aDay, by: z.string() }),
  z.object({ kind: z.literal('keptInOrder'), on: aDay, by: z.string() }),
]);

export const incoming = defineList<Incoming>()({
  title: 'Incoming',
  displayTitle: 'Inkommet',
  about: 'Det som har kommit in utifrån, som det kom, tills det är registrerat eller hålls ordnat.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    receivedAt: indexed(instant('ReceivedAt', 'Kom in', 'När det kom in.')),
    sender: text('Sender', 'Avsändare', 'Den som skickade det.'),
    receiver: text('Receiver', 'Mottagare', 'Den som det var ställt till.'),
    subject: text('Title', 'Ärenderad', 'Vad det gäller.'),
    content: note('Content', 'Innehåll', 'Texten, som den kom.'),
    original: json('Original', 'Original', 'Var originalet finns, och dess kontrollsumma.', shapeOf(original)),
    recordsCreator: orNull(text('RecordsCreator', 'Arkivbildare', 'Den vars handling det är.')),
    registration: orNull(
      json('Registration', 'Registrering', 'Diarienumret, eller att det hålls ordnat.', shapeOf(registration)),
    ),
  },
});

export const lettersIn = defineList<ReceivedLetter>()({
  title: 'LettersIn',
  displayTitle: 'Brev in',
  about: 'Brev som har kommit till organens adresser, vart och ett sparat som det kom, och vad det blev av dem.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    receivedAt: indexed(instant('ReceivedAt', 'Kom in', 'När det kom in.')),
    sender: indexed(text('Sender', 'Avsändare', 'Adressen som brevet säger att det kommer från, med små bokstäver.')),
    recipient: text('Receiver', 'Mottagare', 'Adressen som brevet kom till.'),
    original: json('Original', 'Original', 'Var brevet finns, och dess kontrollsumma.', shapeOf(original)),
    kind: choice('LetterKind', 'Slag', 'Vad det är för brev.', LETTER_KINDS),
    state: indexed(choice('Status', 'Läge', 'Om brevet är läst, och vart det gick.', LETTER_STATES)),
    claimedUntil: orNull(instant('ClaimedUntil', 'Upptaget till', 'Hur länge den som håller på att läsa det har det.')),
    attempts: number('Attempts', 'Försök', 'Hur många gånger det har försökts.'),
    result: note('Result', 'Resultat', 'Vad det blev av brevet, i korta ord.'),
  },
});
