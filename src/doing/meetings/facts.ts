import type { AgendaItem } from '../../core/agenda/item';
import type { Assignment } from '../../core/assignments/assignment';
import { bodyYear, type Body, type Party } from '../../core/bodies/body';
import type { Mandate } from '../../core/bodies/mandate';
import { yearOf } from '../../core/calendar';
import { keptAnnexes, standingParts, type Enclosure } from '../../core/confidential/enclosure';
import type { Attendance } from '../../core/meetings/attendance';
import type { GivenAnswer } from '../../core/invitations/reply';
import type { AwayFromItem } from '../../core/meetings/conflict';
import type { Meeting } from '../../core/meetings/meeting';
import type { PartyAnswer } from '../../core/participation/answer';
import type { GuestRequest } from '../../core/participation/guest';
import type { Annex } from '../../core/documents/annex';
import { originalsAmong } from '../../core/documents/rendition';
import type { Remark } from '../../core/preparing/remark';
import type { SignOff } from '../../core/preparing/signOff';
import type { Proposal } from '../../core/proposals/proposal';
import type { Enclosable, Room } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import type { WorkingGroup } from '../../core/workingGroups/workingGroup';
import { standingRows, type WheelRow } from '../../core/yearWheel/row';
import { showing, type EntityOf } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Rows, Site, StoredDocument, UnreadableItem } from '../../storage/site';

/** Other bodies are told by name. */
const bodyNames = showing(lists.bodies, 'nr', 'name');
const answersOf = showing(lists.invitations, 'answers');

/**
 * All that is known around one meeting: what its acts decide from. What is confidential is in it as it is; what a person or
 * a document is to be shown goes through `asSeenBy`.
 */
export interface MeetingFacts {
  readonly site: Site;
  readonly meeting: Stored<Meeting>;
  readonly body: Stored<Body>;
  readonly parties: readonly Stored<Party>[];
  readonly mandates: readonly Stored<Mandate>[];
  /** Meetings of the body, last year to next, in date order. */
  readonly meetings: readonly Stored<Meeting>[];
  /** Lines of this meeting's agenda in order, removed ones left out. */
  readonly items: readonly Stored<AgendaItem>[];
  /** Removed lines as well: what was removed does not come back by itself. */
  readonly everyItem: readonly Stored<AgendaItem>[];
  readonly proposals: readonly Stored<Proposal>[];
  readonly attendance: readonly Stored<Attendance>[];
  /** What those invited have answered from their calendars, one each. */
  readonly calendarAnswers: readonly GivenAnswer[];
  /** Who left the room for which line. */
  readonly away: readonly Stored<AwayFromItem>[];
  /** What parties have answered for single lines, the latest last. */
  readonly partyAnswers: readonly Stored<PartyAnswer>[];
  readonly guestRequests: readonly Stored<GuestRequest>[];
  readonly signOffs: readonly Stored<SignOff>[];
  /** What those who prepare it have said of its lines, in the order they said it. */
  readonly remarks: readonly Stored<Remark>[];
  /** Files that go out with the lines, those removed as well, each with the room it is kept for by itself. */
  readonly annexes: readonly (Stored<Annex> & Enclosable)[];
  readonly documents: readonly StoredDocument[];
  /** Those of the documents that are the same as PDF. */
  readonly pdfs: readonly StoredDocument[];
  /** Open assignments of the body. */
  readonly assignments: readonly Stored<Assignment>[];
  readonly wheel: readonly Stored<WheelRow>[];
  readonly workingGroups: readonly Stored<WorkingGroup>[];
  /** Lines of the body that an earlier meeting did not finish. */
  readonly carriedOver: readonly Stored<AgendaItem>[];
  /** Rooms of the body in use: who may see what is confidential, and where its working files lie. */
  readonly rooms: readonly Stored<Room>[];
  /** Parts of its lines that are kept in rooms, and what is on its way into one. */
  readonly enclosures: readonly Stored<Enclosure>[];
  readonly otherBodies: readonly Stored<EntityOf<typeof bodyNames>>[];
  readonly unreadable: readonly UnreadableItem[];
}

/** A meeting never changes body: its number is enough to know which, once it has been seen. */
const bodyOfMeeting = new WeakMap<Site, Map<number, Pick<Meeting, 'bodyNr' | 'day'>>>();

/** Remembers which body meetings belong to, so that opening one costs a single `$batch`. */
export function rememberMeetings(
  site: Site,
  meetings: readonly Pick<Stored<Meeting>, 'id' | 'bodyNr' | 'day'>[],
): void {
  const known = bodyOfMeeting.get(site) ?? new Map<number, Pick<Meeting, 'bodyNr' | 'day'>>();
  bodyOfMeeting.set(site, known);
  for (const { id, bodyNr, day } of meetings) known.set(id, { bodyNr, day });
}

/** Reads all around a meeting; undefined when there is none with that number. One `$batch` once the meeting is known. */
export async function loadMeeting(site: Site, meetingId: number): Promise<MeetingFacts | undefined> {
  const where = bodyOfMeeting.get(site)?.get(meetingId) ?? (await findMeeting(site, meetingId));
  if (where === undefined) return undefined;
  const { bodyNr } = where;
  const year = yearOf(where.day);
  const years = [year - 1, year, year + 1].map((one) => bodyYear(bodyNr, one));
  const read = await site.read({
    meetings: { list: lists.meetings, where: { bodyYear: years } },
    bodies: { list: lists.bodies, where: { nr: bodyNr } },
    otherBodies: { list: bodyNames, where: {} },
    parties: { list: lists.parties, where: {} },
    mandates: { list: lists.mandates, where: { bodyNr } },
    items: { list: lists.agendaItems, where: { meetingId } },
    carriedOver: { list: lists.agendaItems, where: { bodyYear: years, outcome: 'carriedOver' } },
    proposals: { list: lists.proposals, where: { meetingId } },
    attendance: { list: lists.attendance, where: { meetingId } },
    invitations: { list: answersOf, where: { meetingId } },
    away: { list: lists.absences, where: { meetingId } },
    partyAnswers: { list: lists.partyAnswers, where: { meetingId } },
    guestRequests: { list: lists.guestRequests, where: { meetingId } },
    signOffs: { list: lists.signOffs, where: { meetingId } },
    remarks: { list: lists.remarks, where: { meetingId } },
    annexes: { list: lists.annexes, where: { meetingId } },
    documents: { list: lists.documents, where: { meetingId } },
    assignments: { list: lists.assignments, where: { bodyNr, status: 'open' } },
    wheel: { list: lists.yearWheel, where: { bodyYear: bodyYear(bodyNr, year) } },
    workingGroups: { list: lists.workingGroups, where: { bodyNr } },
    rooms: { list: lists.rooms, where: { bodyNr, state: 'held' } },
    enclosures: { list: lists.enclosures, where: { meetingId } },
  });
  rememberMeetings(site, read.meetings.rows);
  const [body] = read.bodies.rows;
  const meeting = read.meetings.rows.find((one) => one.id === meetingId);
  if (body === undefined || meeting === undefined) return undefined;
  return {
    site,
    meeting,
    body,
    parties: read.parties.rows,
    mandates: read.mandates.rows,
    meetings: [...read.meetings.rows].sort(byDay),
    items: read.items.rows
      .filter((item) => item.standing !== 'removed')
      .sort((one, other) => one.order - other.order || one.id - other.id),
    everyItem: read.items.rows,
    proposals: read.proposals.rows,
    attendance: read.attendance.rows,
    calendarAnswers: read.invitations.rows.flatMap(({ answers }) => answers),
    away: read.away.rows,
    partyAnswers: read.partyAnswers.rows,
    guestRequests: read.guestRequests.rows,
    signOffs: read.signOffs.rows,
    remarks: read.remarks.rows,
    annexes: keptAnnexes(read.annexes.rows, read.enclosures.rows),
    documents: originalsAmong(read.documents.rows),
    pdfs: read.documents.rows.filter(({ rendition = null }) => rendition === 'pdf'),
    assignments: read.assignments.rows,
    wheel: standingRows(read.wheel.rows),
    workingGroups: read.workingGroups.rows,
    rooms: read.rooms.rows,
    enclosures: standingParts(read.enclosures.rows, read.annexes.rows),
    carriedOver: carriedTo(meeting, read.meetings.rows, read.carriedOver.rows),
    otherBodies: read.otherBodies.rows.filter((one) => one.nr !== bodyNr),
    unreadable: unreadableIn(Object.values(read)),
  };
}

/** What could not be read in any of the answers. */
export function unreadableIn(answers: readonly Rows<unknown>[]): readonly UnreadableItem[] {
  return answers.flatMap((answer) => answer.unreadable);
}

/** Earliest first; meetings of one day by their clock. */
export function byDay(one: Pick<Meeting, 'day' | 'starts'>, other: Pick<Meeting, 'day' | 'starts'>): number {
  return `${one.day}T${one.starts}`.localeCompare(`${other.day}T${other.starts}`);
}

async function findMeeting(site: Site, meetingId: number): Promise<Stored<Meeting> | undefined> {
  const { meetings } = await site.read({
    meetings: { list: lists.meetings, where: { id: meetingId } },
  });
  rememberMeetings(site, meetings.rows);
  return meetings.rows[0];
}

/** Lines left unfinished by the meeting just before this one whose notes are out, or by one cancelled since. */
function carriedTo(
  meeting: Stored<Meeting>,
  meetings: readonly Stored<Meeting>[],
  items: readonly Stored<AgendaItem>[],
): readonly Stored<AgendaItem>[] {
  const earlier = meetings.filter((one) => byDay(one, meeting) < 0).sort(byDay);
  const held = earlier.filter((one) => one.stage === 'notesPublished').at(-1);
  const from = earlier.filter(
    (one) => one === held || (one.stage === 'cancelled' && (held === undefined || byDay(held, one) < 0)),
  );
  return items.filter((item) => from.some((one) => one.id === item.meetingId));
}
