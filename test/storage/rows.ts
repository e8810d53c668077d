import type { AgendaItem } from '../../src/core/agenda/item';
import { day, instant } from '../../src/core/calendar';
import type { ClockTime } from '../../src/core/calendar';
import type { RecordDocument } from '../../src/core/documents/document';
import type { Meeting } from '../../src/core/meetings/meeting';
import type { Notice } from '../../src/core/notices/notice';

/** A planned meeting of body 1. Only what matters is said. */
export function aMeeting(said: Partial<Meeting> = {}): Meeting {
  return {
    key: 'meeting:1:2026-03-12',
    actedBy: 'agnes.ek@example.org',
    bodyNr: 1,
    bodyYear: '0001-2026',
    title: 'Områdesforum Hisingen, mars',
    day: day('2026-03-12'),
    starts: '13:00' as ClockTime,
    ends: '15:00' as ClockTime,
    mode: 'physical',
    place: 'Selma Lagerlöfs center',
    stage: 'planned',
    turnOf: null,
    turnUntil: null,
    actingChair: null,
    chairName: 'Åsa Öberg',
    ...said,
  };
}

/** A line of the agenda of meeting 1. */
export function anItem(said: Partial<AgendaItem> = {}): AgendaItem {
  return {
    key: 'item:1:proposal:4',
    actedBy: 'agnes.ek@example.org',
    bodyNr: 1,
    bodyYear: '0001-2026',
    meetingId: 1,
    matterId: null,
    order: 1,
    title: 'Trygghetsvandringar i Biskopsgården',
    description: '',
    kind: 'discussion',
    purpose: 'Enas om vilka som går med.',
    theme: 'safety',
    parties: ['polisen', 'sf-hisingen'],
    presenter: 'Bo Lind',
    minutes: 15,
    origin: 'proposal',
    originId: 4,
    standing: 'draft',
    outcome: 'open',
    notes: '',
    decisions: [],
    assignments: [],
    ...said,
  };
}

/** A notice that waits in the outbox. */
export function aNotice(said: Partial<Notice> = {}): Notice {
  return {
    key: 'notice:1:1:agendaSent:2026-03-05:bo.lind@example.org',
    actedBy: 'system',
    bodyNr: 1,
    meetingId: 1,
    kind: 'agendaSent',
    way: 'mail',
    to: 'bo.lind@example.org',
    aboutId: null,
    dueAt: instant('2026-03-05T07:00:00Z'),
    state: 'waiting',
    claimedUntil: null,
    claim: '',
    attempts: 0,
    sentAt: null,
    result: '',
    ...said,
  };
}

/** The agenda of meeting 1 as a document of the record. */
export function aDocument(said: Partial<RecordDocument> = {}): RecordDocument {
  return {
    key: 'agenda:1:1',
    actedBy: 'agnes.ek@example.org',
    bodyNr: 1,
    bodyYear: '0001-2026',
    meetingId: 1,
    title: 'Dagordning 12 mars 2026',
    kind: 'agenda',
    status: 'published',
    edition: 1,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    day: day('2026-03-12'),
    retention: 'Bevaras',
    recordsCreator: 'Göteborgs Stad',
    registrationNumber: '',
    importedFrom: null,
    ...said,
  };
}
