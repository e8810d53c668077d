import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../core/documents/document';
import type { Dispatch } from '../../core/keeping/dispatch';
import { REQUEST_OUTCOMES, type RequestAnswer } from '../../core/keeping/documentRequest';
import type { MaskedCopy } from '../../core/keeping/masking';
import type { Disposal } from '../../core/keeping/retention';
import { choice, day, indexed, instant, json, note, number, orNull, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, bodyYear, shapeOf } from './shared';

export const dispatches = defineList<Dispatch>()({
  title: 'Dispatches',
  displayTitle: 'Expedieringar',
  about: 'Vilka som har fått ett beslut, vilken dag och med vilket diarienummer.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    bodyYear,
    decisionId: indexed(number('DecisionNr', 'Beslut', 'Numret på beslutets rad.')),
    to: text('Title', 'Mottagare', 'Den som fick beslutet.'),
    on: indexed(day('Day', 'Dag', 'Dagen då det skickades.')),
    number: text('RegistrationNumber', 'Diarienummer', 'Numret i diariet.'),
  },
});

export const disposals = defineList<Disposal>()({
  title: 'Disposals',
  displayTitle: 'Gallringar',
  about: 'Vad som har gallrats, när och enligt vilket beslut. Raden bevaras.',
  zone: 'record',
  kind: 'list',
  folderBy: 'bodyNr',
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    kind: choice('DocumentKind', 'Slag', 'Vilket slags handlingar det var.', DOCUMENT_KINDS),
    what: text('Title', 'Vad', 'Vad som gallrades, utan vad som stod i det.'),
    from: day('FirstDay', 'Från', 'Den äldsta handlingens dag.'),
    to: day('LastDay', 'Till', 'Den yngsta handlingens dag.'),
    decision: note('Decision', 'Beslut', 'Beslutet som gallringen vilar på.'),
    decidedOn: day('DecidedDay', 'Beslutat', 'Dagen då gallringen beslutades.'),
    disposedOn: indexed(day('Day', 'Gallrat', 'Dagen då det gallrades.')),
    documents: orNull(
      json('Documents', 'Handlingar', 'Numren som de gallrade handlingarna hade.', shapeOf(z.array(z.number()))),
    ),
  },
});

export const requestAnswers = defineList<RequestAnswer>()({
  title: 'RequestAnswers',
  displayTitle: 'Svar på begäran',
  about: 'Hur en begäran om allmän handling besvarades. Vem som frågade står inte här.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    incomingId: indexed(number('IncomingNr', 'Begäran', 'Numret på det som kom in.')),
    receivedAt: instant('ReceivedAt', 'Kom in', 'När begäran kom in.'),
    outcome: choice('Outcome', 'Svar', 'Utlämnad, utlämnad med maskning eller avslagen.', REQUEST_OUTCOMES),
    documents: json('Documents', 'Handlingar', 'Numren på de handlingar det gällde.', shapeOf(z.array(z.number()))),
    ground: text('Ground', 'Lagrum', 'Det lagrum som något hölls tillbaka med.'),
    reasons: note('Reasons', 'Skäl', 'Skälen för beslutet.'),
    answeredOn: indexed(day('Day', 'Besvarad', 'Dagen då begäran besvarades.')),
  },
});

export const maskedCopies = defineList<MaskedCopy>()({
  title: 'MaskedCopies',
  displayTitle: 'Maskade kopior',
  about: 'Kopior av handlingar där något är borttaget innan de lämnas ut. Det borttagna finns inte i kopian.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    bodyNr,
    incomingId: indexed(number('IncomingNr', 'Begäran', 'Numret på begäran som kopian är gjord för.')),
    documentId: indexed(number('DocumentNr', 'Handling', 'Handlingens nummer i biblioteket.')),
    title: text('Title', 'Rubrik', 'Handlingens rubrik.'),
    ground: text('Ground', 'Lagrum', 'Det lagrum som något maskades med.'),
    places: number('Places', 'Ställen', 'På hur många ställen något maskades.'),
    path: note('Path', 'Plats', 'Var kopian ligger bland arbetsfilerna.'),
    sha256: text('Sha256', 'Kontrollsumma', 'Kopians kontrollsumma (SHA-256).'),
    madeAt: instant('MadeAt', 'Gjord', 'När kopian gjordes.'),
  },
});
