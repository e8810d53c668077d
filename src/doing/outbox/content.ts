import type { AgendaItem } from '../../core/agenda/item';
import type { Assignment } from '../../core/assignments/assignment';
import type { Body } from '../../core/bodies/body';
import { termOn, type TermOfOffice } from '../../core/bodies/terms';
import { dayOf } from '../../core/calendar';
import type { RecordDocument } from '../../core/documents/document';
import { originalsAmong } from '../../core/documents/rendition';
import { isOpenTo, type Face } from '../../core/confidential/confidential';
import { maskedAssignment, maskedProposal } from '../../core/confidential/masked';
import { lineFor } from '../../core/confidential/seenLine';
import { mayBeSaidByInvitation, type Invitation } from '../../core/invitations/invitation';
import { deadlinesOf, type Deadlines } from '../../core/meetings/deadlines';
import type { Meeting } from '../../core/meetings/meeting';
import type { Notice } from '../../core/notices/notice';
import type { GuestRequest } from '../../core/participation/guest';
import type { WheelRow } from '../../core/yearWheel/row';
import type { Topic } from '../../core/notices/topic';
import type { Person } from '../../core/people/person';
import type { Proposal } from '../../core/proposals/proposal';
import type { Enclosable } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site, StoredDocument } from '../../storage/site';
import { confidentialTexts } from '../../texts/confidential';
import { topicOf } from './topic';

/**
 * The facts a notice is written from. What does not concern its kind is null or empty. A notice leaves the closed rooms,
 * also on its way to somebody named: what is confidential shows its masked face in it (design decision 16).
 */
export interface NoticeContent {
  readonly notice: Stored<Notice>;
  readonly body: Stored<Body>;
  readonly meeting: Stored<Meeting> | null;
  readonly deadlines: Deadlines | null;
  readonly recipient: Stored<Person> | null;
  readonly proposal: Stored<Proposal> | null;
  /** `masked` where what it is about, the proposal or the assignment, is confidential. */
  readonly face: Face<unknown>['face'];
  readonly assignment: Stored<Assignment> | null;
  /** The invitation of the meeting, where the notice is one or may be said by one. */
  readonly invitation: Stored<Invitation> | null;
  readonly guest: Stored<GuestRequest> | null;
  /** The entry of the year wheel it is about. */
  readonly entry: Stored<WheelRow> | null;
  /** The term of office of the body when it fell due. */
  readonly term: TermOfOffice | null;
  /** What it is about, for the kinds that are about something else. */
  readonly topic: Topic | null;
  /** The published document it is about: the newest agenda, supplement or notes of the meeting. */
  readonly document: StoredDocument | null;
  /** `masked` where the document it is about is confidential as a whole: it leaves its room in no letter. */
  readonly documentFace: Face<unknown>['face'];
  /** The lines of the agenda as sent; for notes and outcomes with what was noted. */
  readonly items: readonly Stored<AgendaItem>[];
}

const DOCUMENT_OF: Partial<Record<Notice['kind'], readonly RecordDocument['kind'][]>> = {
  agendaSent: ['agenda'],
  supplementSent: ['supplement'],
  notesPublished: ['notes', 'minutes'],
  proposalOutcome: ['notes', 'minutes'],
};

/**
 * What notices of one site are written from; undefined for one whose body is gone. Their receivers are read together, and
 * what several tell of is read once: a thousand receivers of an agenda cost SharePoint no more than one.
 */
export function noticeContents(
  site: Site,
  notices: readonly Stored<Notice>[],
): (notice: Stored<Notice>) => Promise<NoticeContent | undefined> {
  const subjects = new Map<string, ReturnType<typeof subjectOf>>();
  let receivers: Promise<ReadonlyMap<string, Stored<Person>>> | undefined;
  return async (notice) => {
    const key = [notice.bodyNr, notice.meetingId, notice.kind, notice.way, notice.aboutId].join(':');
    const subject = subjects.get(key) ?? subjectOf(site, notice);
    subjects.set(key, subject);
    receivers ??= receiversOf(site, notices);
    const [told, people] = await Promise.all([subject, receivers]);
    return told === undefined ? undefined : contentOf(notice, told, people.get(notice.to.toLowerCase()) ?? null);
  };
}

async function receiversOf(site: Site, notices: readonly Stored<Notice>[]) {
  const upn = [...new Set(notices.filter(({ way }) => way !== 'channel').map(({ to }) => to))];
  const { people } = await site.read({ people: { list: lists.people, where: { upn } } });
  return new Map(people.rows.map((person) => [person.upn.toLowerCase(), person]));
}

/** What a notice is about, as it is stored: in one `$batch`, and one more for what its kind is about. */
async function subjectOf(site: Site, notice: Stored<Notice>) {
  const nothing = { id: [] };
  const ofMeeting = notice.meetingId === null ? nothing : { meetingId: notice.meetingId };
  const about = notice.aboutId === null ? nothing : { id: notice.aboutId };
  const isAboutProposal = /^(proposal(Received|Answered|Outcome)|exceptionAsked)$/.test(notice.kind);
  const read = await site.read({
    body: { list: lists.bodies, where: { nr: notice.bodyNr } },
    meeting: { list: lists.meetings, where: notice.meetingId === null ? nothing : { id: notice.meetingId } },
    items: { list: lists.agendaItems, where: ofMeeting },
    proposals: { list: lists.proposals, where: isAboutProposal ? about : nothing },
    assignments: { list: lists.assignments, where: notice.kind === 'assignmentGiven' ? about : nothing },
    guests: { list: lists.guestRequests, where: notice.kind.startsWith('guest') ? about : nothing },
    wheel: { list: lists.yearWheel, where: notice.kind === 'wheelAlarm' ? about : nothing },
    invitations: {
      list: lists.invitations,
      where: notice.way === 'calendar' || mayBeSaidByInvitation(notice.kind) ? ofMeeting : nothing,
    },
    documents: { list: lists.documents, where: ofMeeting },
  });
  const [body] = read.body.rows;
  return body === undefined ? undefined : { body, read, topic: await topicOf(site, notice) };
}

function contentOf(
  notice: Stored<Notice>,
  { body, read, topic }: NonNullable<Awaited<ReturnType<typeof subjectOf>>>,
  recipient: Stored<Person> | null,
): NoticeContent {
  const meeting = read.meeting.rows[0] ?? null;
  const words = confidentialTexts(notice.way === 'channel' ? 'sv' : (recipient?.language ?? 'sv'));
  const proposal = read.proposals.rows[0] ?? null;
  const assignment = read.assignments.rows[0] ?? null;
  const isOpen = (thing: Enclosable | null) => thing === null || isOpenTo(thing, 'everybody');
  return {
    notice,
    body,
    meeting,
    deadlines: meeting === null ? null : deadlinesOf(meeting, body.rules),
    recipient,
    proposal: proposal === null || isOpen(proposal) ? proposal : maskedProposal(proposal, words.line),
    face: isOpen(proposal) && isOpen(assignment) ? 'open' : 'masked',
    assignment: assignment === null || isOpen(assignment) ? assignment : maskedAssignment(assignment, words),
    invitation: read.invitations.rows[0] ?? null,
    guest: read.guests.rows[0] ?? null,
    entry: read.wheel.rows[0] ?? null,
    term: notice.kind === 'termEnds' ? termOn(dayOf(notice.dueAt), body.rules.term) : null,
    ...documentIn(originalsAmong(read.documents.rows), notice.kind),
    items: read.items.rows
      .filter((item) => item.standing === 'sent' || item.standing === 'supplement')
      .map((item) => lineFor(item, 'everybody', words.line).line),
    topic,
  };
}

/** The newest document of the kind, as everybody may read it. One that nobody but those in its room may read is masked. */
function documentIn(
  documents: readonly StoredDocument[],
  kind: Notice['kind'],
): Pick<NoticeContent, 'document' | 'documentFace'> {
  const known = documents
    .filter((one) => DOCUMENT_OF[kind]?.includes(one.kind))
    .sort((one, other) => other.edition - one.edition);
  const edition = known[0]?.edition;
  const document = known.find((one) => one.edition === edition && isOpenTo(one, 'everybody')) ?? null;
  return { document, documentFace: document === null && known.length > 0 ? 'masked' : 'open' };
}
