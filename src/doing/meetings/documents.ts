import { createHash } from 'node:crypto';
import type { AgendaItem } from '../../core/agenda/item';
import type { DocumentKind, RecordDocument } from '../../core/documents/document';
import { agendaDocument } from '../../documents/agendaDocument';
import { documentFileName } from '../../documents/fileName';
import { notesDocument } from '../../documents/notesDocument';
import { supplementDocument } from '../../documents/supplementDocument';
import { actTexts } from '../../texts/acts';
import type { StoredDocument } from '../../storage/site';
import type { World } from '../world';
import type { MeetingFacts } from './facts';
import { firstPage, nextMeetingOf, printed, printedAttendance, printedNotes } from './printing';

/** The record is Swedish, whatever language the one who sends it has chosen. */
const texts = actTexts('sv');

interface AgendaToPublish {
  readonly kind: 'agenda' | 'supplement';
  readonly items: readonly AgendaItem[];
  readonly edition: number;
  readonly key: string;
  readonly actedBy: string;
}

/** Writes the agenda or a supplement to it as .docx to the record library. The same key twice is one document. */
export async function publishAgenda(
  world: World,
  facts: MeetingFacts,
  { kind, items, edition, key, actedBy }: AgendaToPublish,
): Promise<StoredDocument> {
  const content = {
    ...firstPage(world, facts),
    items: items.map((item) => printed(facts, item)),
    nextMeeting: nextMeetingOf(facts),
  };
  const bytes = kind === 'agenda' ? await agendaDocument(content) : await supplementDocument({ ...content, edition });
  return publish(facts, { kind, edition, key, actedBy }, bytes);
}

/** Writes the notes as .docx to the record library. */
export async function publishNotesDocument(
  world: World,
  facts: MeetingFacts,
  actedBy: string,
): Promise<StoredDocument> {
  const bytes = await notesDocument({
    ...firstPage(world, facts),
    attendance: printedAttendance(facts),
    items: facts.items.map((item) => printedNotes(facts, item)),
    nextMeeting: nextMeetingOf(facts),
  });
  const key = `document:notes:${String(facts.meeting.id)}`;
  return publish(facts, { kind: 'notes', edition: 1, key, actedBy }, bytes);
}

async function publish(
  { site, body, meeting }: MeetingFacts,
  about: Pick<RecordDocument, 'edition' | 'key' | 'actedBy'> & { readonly kind: 'agenda' | 'supplement' | 'notes' },
  bytes: Uint8Array,
): Promise<StoredDocument> {
  const document: RecordDocument = {
    ...about,
    bodyNr: body.nr,
    bodyYear: meeting.bodyYear,
    meetingId: meeting.id,
    title: texts.documentTitle(about.kind, body.name, meeting.day),
    status: 'published',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    day: meeting.day,
    retention: body.rules.retention?.value ?? '',
    recordsCreator: body.rules.recordsCreator?.value ?? '',
    registrationNumber: '',
    importedFrom: null,
  };
  return site.publish(document, fileName(about.kind, body.shortName, meeting.day, about.edition), bytes);
}

function fileName(
  kind: DocumentKind,
  shortName: string,
  day: AgendaItem['assignments'][number]['due'],
  edition: number,
) {
  return documentFileName({ kind, bodyName: shortName, day, edition });
}
