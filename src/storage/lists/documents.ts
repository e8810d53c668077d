import { DOCUMENT_KINDS } from '../../core/documents/document';
import type { RecordDocument } from '../../core/documents/document';
import type { Annex } from '../../core/documents/annex';
import { RENDITIONS } from '../../core/documents/rendition';
import { choice, day, indexed, instant, note, number, orNull, path, text } from '../column';
import { defineList, rowColumns } from '../list';
import { bodyNr, bodyYear, enclosed, meetingId } from './shared';

/** A published document and where its file lies. */
export type PublishedDocument = RecordDocument & { readonly path: string };

export const documents = defineList<PublishedDocument>()({
  title: 'Documents',
  // Not "Dokument": that is the title of the library every Swedish site is born with, and titles are unique in a site.
  displayTitle: 'Handlingar',
  about: 'Publicerade dagordningar, anteckningar och bilagor. Varje organ har en mapp med en mapp för varje år.',
  zone: 'record',
  kind: 'library',
  folderBy: 'bodyNr',
  rooms: 'closed',
  size: 'large',
  columns: {
    ...rowColumns,
    ...enclosed,
    bodyNr,
    bodyYear,
    meetingId,
    title: text('Title', 'Rubrik', 'Handlingens rubrik.'),
    kind: choice('DocumentKind', 'Slag', 'Vilket slags handling det är.', DOCUMENT_KINDS),
    status: indexed(choice('Status', 'Läge', 'Handlingens läge.', ['published'])),
    edition: number('Edition', 'Utgåva', '1 för den första; en rättelse är en ny utgåva.'),
    sha256: text('Sha256', 'Kontrollsumma', 'Filens kontrollsumma (SHA-256) när den publicerades.'),
    day: indexed(day('Day', 'Dag', 'Mötets dag.')),
    retention: note('Retention', 'Bevarande', 'Hur länge handlingen bevaras och enligt vilket beslut.'),
    recordsCreator: text('RecordsCreator', 'Arkivbildare', 'Den som handlingen tillhör.'),
    registrationNumber: text('RegistrationNumber', 'Diarienummer', 'Numret i diariet.'),
    importedFrom: orNull(
      text(
        'ImportedFrom',
        'Infört från',
        'Mappen och filen som handlingen fördes in från. Tomt för det som skrevs här.',
      ),
    ),
    rendition: orNull(
      choice('Rendition', 'Form', 'pdf för samma handling som PDF. Tomt för handlingen själv.', RENDITIONS),
    ),
    path: path('FileRef', 'Plats', 'Var filen ligger.'),
  },
});

export const annexes = defineList<Annex>()({
  title: 'Annexes',
  displayTitle: 'Bilagor i beredning',
  about: 'Filer som följer med en punkt när dagordningen skickas. Då läggs de bland handlingarna.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'large',
  columns: {
    ...rowColumns,
    meetingId,
    lineKey: text('LineKey', 'Punkt', 'Nyckeln till den punkt som bilagan hör till.'),
    name: text('Title', 'Namn', 'Filens namn.'),
    path: note('Path', 'Plats', 'Var filen ligger bland arbetsfilerna.'),
    size: number('Size', 'Storlek', 'Filens storlek i byte.'),
    addedBy: text('AddedBy', 'Tillagd av', 'Den som lade till bilagan.'),
    addedAt: instant('AddedAt', 'Tillagd', 'När bilagan lades till.'),
    state: choice('Status', 'Läge', 'Om bilagan följer med eller är borttagen.', ['attached', 'removed']),
  },
});
