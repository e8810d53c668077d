import { createHash } from 'node:crypto';
import type { AgendaItem } from '../../core/agenda/item';
import { enclosureOf } from '../../core/confidential/confidential';
import type { DocumentKind, RecordDocument } from '../../core/documents/document';
import { pdfKeyOf } from '../../core/documents/rendition';
import type { Enclosable } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import { describeAgenda } from '../../documents/agendaDocument';
import type { DocumentDescription, DocumentProperties } from '../../documents/description';
import { documentFileName } from '../../documents/fileName';
import { describeMinutes } from '../../documents/minutes/minutesDocument';
import { describeNotes } from '../../documents/notesDocument';
import { describeSupplement } from '../../documents/supplementDocument';
import { writePdf } from '../../documents/pdf/writePdf';
import { writeDocx } from '../../documents/writeDocx';
import { actTexts } from '../../texts/acts';
import { documentTexts } from '../../texts/documents';
import { NAME_TAKEN } from '../../storage/publishing';
import type { StoredDocument } from '../../storage/site';
import { StorageError } from '../../storage/storageError';
import type { BoardFacts } from '../board/facts';
import { presentAt } from '../board/present';
import { hopsFor, printedMinutes } from '../board/printing';
import { asSeenBy, type SeenFacts } from '../confidential/seeing';
import type { World } from '../world';
import { besidesAt, besidesOf, type Besides } from './besides';
import type { MeetingFacts } from './facts';
import { mattersOf, printedAgenda, printedRecord } from './printing';

/** The record is Swedish, whatever language the one who sends it has chosen. */
const texts = actTexts('sv');
const words = documentTexts('sv');

interface AgendaToPublish {
  readonly kind: 'agenda' | 'supplement';
  readonly items: readonly Stored<AgendaItem>[];
  readonly edition: number;
  readonly key: string;
  readonly actedBy: string;
  /** The press a supplement is sent by; missing for an agenda, which is sent once. */
  readonly press?: string;
}

/** A document of a meeting, and those of its confidential lines, by the closed room each lies in. */
export interface PublishedDocuments {
  readonly document: StoredDocument;
  readonly closed: ReadonlyMap<string, StoredDocument>;
}

/**
 * Writes the agenda or a supplement to it as .docx to the record library, with the masked face of what is confidential;
 * the confidential lines themselves go to a document of their own in their room. The same key twice is one document.
 */
export async function publishAgenda(
  world: World,
  facts: MeetingFacts,
  { kind, items, edition, key, actedBy, press }: AgendaToPublish,
): Promise<PublishedDocuments> {
  const besides = await besidesAt(facts, kind, press);
  return inEachRoom(facts, items, async (seen, room) => {
    const content = { ...printedAgenda(world, seen, besides), properties: propertiesOf(seen, besides, kind, edition) };
    const described =
      kind === 'agenda' ? describeAgenda(content, words) : describeSupplement({ ...content, edition }, words);
    return publish(seen, { kind, edition, key: inRoom(key, room), actedBy, ...room }, described);
  });
}

/** Writes the notes as .docx to the record library; those of confidential lines, and `parts` of open ones, in their rooms. */
export async function publishNotesDocument(
  world: World,
  facts: MeetingFacts,
  parts: readonly Stored<AgendaItem>[],
  actedBy: string,
): Promise<PublishedDocuments> {
  const key = `document:notes:${String(facts.meeting.id)}`;
  const besides = await besidesAt(facts, 'notes');
  return inEachRoom(facts, [...facts.items, ...parts], async (seen, room) => {
    const content = { ...printedRecord(world, seen, besides), properties: propertiesOf(seen, besides, 'notes', 1) };
    const about = { kind: 'notes' as const, edition: 1, key: inRoom(key, room), actedBy, ...room };
    return publish(seen, about, describeNotes(content, words));
  });
}

/**
 * Writes an edition of the minutes of a body that keeps them as .docx to the record library; what of them is confidential
 * in its rooms. The key of an edition is its own, so that a correction is a new document and the old one stays (domain §3).
 */
export async function publishMinutesDocument(
  world: World,
  facts: MeetingFacts,
  board: BoardFacts,
  parts: readonly Stored<AgendaItem>[],
  actedBy: string,
): Promise<PublishedDocuments> {
  const edition = board.minutes?.edition ?? 1;
  const key = `document:minutes:${String(facts.meeting.id)}:${String(edition)}`;
  const round = {
    board,
    present: presentAt(facts, board),
    hops: await hopsFor(facts),
    // What was passed by was passed for what is published first; a correction says why it is made.
    besides: edition === 1 ? await besidesAt(facts, 'notes') : await besidesOf(facts),
  };
  return inEachRoom(facts, [...facts.items, ...parts], async (seen, room) => {
    const content = {
      ...printedMinutes(world, seen, round),
      properties: propertiesOf(seen, round.besides, 'minutes', edition),
    };
    const about = { kind: 'minutes' as const, edition, key: inRoom(key, room), actedBy, ...room };
    return publish(seen, about, describeMinutes(content, words));
  });
}

/** What a record of a meeting says of itself in its file, as in the columns of the library. */
function propertiesOf(seen: SeenFacts, besides: Besides, kind: DocumentKind, edition: number): DocumentProperties {
  const { body, meeting } = seen;
  return {
    body: body.name,
    meeting: meeting.day,
    matter: mattersOf(seen, besides),
    kind: words.inFileName[kind],
    status: 'published',
    version: String(edition),
    registrationNumber: meeting.registrationNumber ?? '',
    retention: body.rules.retention?.value ?? '',
    recordsCreator: body.rules.recordsCreator?.value ?? '',
  };
}

/** The document everybody may read, and one in each room with its lines alone. One after the other: a place at a time. */
async function inEachRoom(
  facts: MeetingFacts,
  items: readonly Stored<AgendaItem>[],
  write: (seen: SeenFacts, room: Enclosable) => Promise<StoredDocument>,
): Promise<PublishedDocuments> {
  const rooms = new Map(items.flatMap((item) => (typeof item.room === 'string' ? [[item.room, item] as const] : [])));
  // A part stands with its line, which says that it is there.
  const lines = items.filter((item, at) => items.findIndex(({ id }) => id === item.id) === at);
  const document = await write(asSeenBy({ ...facts, items: lines }, 'everybody', 'sv'), {});
  const closed = new Map<string, StoredDocument>();
  for (const [room, first] of rooms) {
    const seen = asSeenBy({ ...facts, items: items.filter((item) => item.room === room) }, { rooms: [room] }, 'sv');
    closed.set(room, await write(seen, enclosureOf(first)));
  }
  return { document, closed };
}

function inRoom(key: string, { room }: Enclosable): string {
  return typeof room === 'string' ? `${key}:${room}` : key;
}

/**
 * Writes the document as .docx and beside it as PDF, each with its own checksum. Both are written before the first is
 * published, so that what cannot be written leaves nothing half.
 */
async function publish(
  { site, body, meeting }: MeetingFacts,
  about: Pick<RecordDocument, 'edition' | 'key' | 'actedBy'> &
    Enclosable & { readonly kind: Exclude<DocumentKind, 'annex'> },
  description: DocumentDescription,
): Promise<StoredDocument> {
  const { kind, edition } = about;
  const title = texts.documentTitle(kind, body.name, meeting.day);
  const name = documentFileName({ kind, bodyName: body.shortName, day: meeting.day, edition });
  const bytes = await writeDocx(description);
  const pdf = await writePdf(description);
  const document: RecordDocument = {
    ...about,
    bodyNr: body.nr,
    bodyYear: meeting.bodyYear,
    meetingId: meeting.id,
    title,
    status: 'published',
    sha256: sha256Of(bytes),
    day: meeting.day,
    retention: body.rules.retention?.value ?? '',
    recordsCreator: body.rules.recordsCreator?.value ?? '',
    registrationNumber: meeting.registrationNumber ?? '',
    importedFrom: null,
  };
  const published = await underFreeName(site, document, name, bytes);
  const copy = { key: pdfKeyOf(document), title: `${title} (PDF)`, sha256: sha256Of(pdf), rendition: 'pdf' as const };
  const leaf = published.path.slice(published.path.lastIndexOf('/') + 1);
  await underFreeName(site, { ...document, ...copy }, leaf.replace(/\.docx$/, '.pdf'), pdf);
  return published;
}

/** More documents of one name in a folder than anybody has. */
const MOST_OF_A_NAME = 20;

/** Two meetings of a body on one day, or an old file that was brought in, may have the name: then a number stands after it. */
async function underFreeName(
  site: MeetingFacts['site'],
  document: RecordDocument,
  name: string,
  bytes: Uint8Array,
): Promise<StoredDocument> {
  for (let nr = 1; ; nr += 1) {
    try {
      return await site.publish(document, nr === 1 ? name : name.replace(/(\.\w+)$/, ` ${String(nr)}$1`), bytes);
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== NAME_TAKEN || nr === MOST_OF_A_NAME) throw error;
    }
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
