import type { AgendaItem } from '../../core/agenda/item';
import type { Assignment } from '../../core/assignments/assignment';
import { PLAIN_ASSIGNMENT, type KeptAssignment } from '../../core/assignments/taking';
import { enclosureOf } from '../../core/confidential/confidential';
import { FROM_NOTES, type Decision } from '../../core/decisions/decision';
import { crossingsAt, type Hop } from '../../core/matters/hop';
import type { Passage } from '../../core/matters/matter';
import { justPlace, placeOfBody } from '../../core/matters/place';
import type { Stored } from '../../core/stored';
import { loadBoard, type BoardFacts } from '../board/facts';
import { keepsMinutes } from '../board/keeping';
import { createPostings, decisionsFrom, withResolutions } from '../board/publishing';
import * as lists from '../../storage/lists';
import type { StoredDocument } from '../../storage/site';
import { tell } from '../outbox/telling';
import type { World } from '../world';
import { partLines } from '../confidential/parts';
import { completedOf, markCompleted } from './completion';
import { publishMinutesDocument, publishNotesDocument, type PublishedDocuments } from './documents';
import type { MeetingFacts } from './facts';
import { publishReports } from './reports';
import { freeze, receiversOf } from './sending';

/** Whether everything that follows from publishing the notes has been done. */
export async function isPublished({ site, meeting }: MeetingFacts): Promise<boolean> {
  return (await completedOf(site, 'notes', [meeting.id])).has(meeting.id);
}

/**
 * All that follows from publishing: the document, decisions, assignments and passages in the record, proposals answered,
 * assignments reported back closed, everyone told once. What comes of a confidential line lies in the line's own room. Every step is idempotent, so a broken run is run again.
 */
export async function completePublishing(world: World, facts: MeetingFacts, actedBy: string): Promise<void> {
  const items = await freeze(facts, 'supplement', actedBy);
  const board = keepsMinutes(facts) === 'minutes' ? await loadBoard(facts) : undefined;
  const told = withResolutions(items, board?.resolutions ?? []);
  const parts = partLines({ ...facts, items }, board?.resolutions ?? []);
  const published =
    board === undefined
      ? await publishNotesDocument(world, { ...facts, items: told }, parts, actedBy)
      : await publishMinutesDocument(world, { ...facts, items }, board, parts, actedBy);
  const { document } = published;
  await facts.site.addAll(lists.decisions, [
    ...items.flatMap((item) => decisionsOf(facts, item, actedBy)),
    ...partLines({ ...facts, items }, []).flatMap((part) => decisionsOf(facts, part, actedBy)),
    ...(board === undefined ? [] : decisionsFrom(facts, board, actedBy)),
  ]);
  if (board !== undefined) await createPostings(facts, board.minutes?.edition ?? 1, document.path, actedBy);
  const given = await facts.site.addAll(
    lists.assignments,
    items.flatMap((item) => assignmentsOf(facts, item, actedBy)),
  );
  await publishReports(facts, items);
  const hops = await hopsOf(facts, items);
  await facts.site.addAll(
    lists.passages,
    items.flatMap((item) => passageOf(facts, item, { ...published, hops }, actedBy)),
  );
  await closeReportedBack(facts, items, actedBy);
  await answerProposers(world, facts, items, document, actedBy);
  await tellParticipants(world, facts, document, given, actedBy);
  await markCompleted(world, facts.site, 'notes', facts.meeting.id);
}

/** Publishes a later edition of minutes: a document of its own, that says what it corrects. */
export async function publishCorrection(
  world: World,
  facts: MeetingFacts,
  board: BoardFacts,
  actedBy: string,
): Promise<PublishedDocuments> {
  return publishMinutesDocument(world, facts, board, partLines(facts, board.resolutions), actedBy);
}

function decisionsOf({ meeting }: MeetingFacts, item: AgendaItem, actedBy: string): readonly Decision[] {
  return item.decisions.map((noted) => ({
    key: `decision:${String(meeting.id)}:${noted.key}`,
    actedBy,
    bodyNr: meeting.bodyNr,
    bodyYear: meeting.bodyYear,
    meetingId: meeting.id,
    matterId: item.matterId,
    itemTitle: item.title,
    text: noted.text,
    theme: item.theme,
    decidedOn: meeting.day,
    ...enclosureOf(item),
    ...FROM_NOTES,
  }));
}

function assignmentsOf(
  { meeting, body, site }: MeetingFacts,
  item: AgendaItem,
  actedBy: string,
): readonly KeptAssignment[] {
  const commissioner = { body: justPlace(placeOfBody(body, site.organisation)), decisionKey: null };
  return item.assignments.map(({ key, what, upn, who, due }) => ({
    ...PLAIN_ASSIGNMENT,
    commissioner,
    recipient: { kind: 'person', upn, name: who },
    key: `assignment:${String(meeting.id)}:${key}`,
    actedBy,
    bodyNr: meeting.bodyNr,
    bodyYear: meeting.bodyYear,
    meetingId: meeting.id,
    matterId: item.matterId,
    itemTitle: item.title,
    what,
    upn,
    who,
    due,
    status: 'open',
    importedFrom: null,
    ...enclosureOf(item),
  }));
}

/** The steps the matters of these lines have taken between bodies. */
async function hopsOf({ site }: MeetingFacts, items: readonly AgendaItem[]): Promise<readonly Hop[]> {
  const matterIds = items.flatMap(({ matterId }) => matterId ?? []);
  const { hops } = await site.read({ hops: { list: lists.hops, where: { matterId: matterIds } } });
  return hops.rows;
}

function passageOf(
  { meeting, body, site }: MeetingFacts,
  item: Stored<AgendaItem>,
  { document, closed, hops }: PublishedDocuments & { readonly hops: readonly Hop[] },
  actedBy: string,
): readonly Passage[] {
  if (item.matterId === null) return [];
  return [
    {
      key: `passage:${String(item.id)}`,
      actedBy,
      bodyNr: meeting.bodyNr,
      bodyYear: meeting.bodyYear,
      meetingId: meeting.id,
      matterId: item.matterId,
      title: item.title,
      day: meeting.day,
      outcome: item.outcome === 'open' ? 'handled' : item.outcome,
      document: (closed.get(item.room ?? '') ?? document).path,
      ...enclosureOf(item),
      ...crossingsAt(hops, item.matterId, placeOfBody(body, site.organisation)),
      personName: meeting.chairName,
    },
  ];
}

/** An assignment whose line the meeting marked as handled has been reported back. */
async function closeReportedBack(facts: MeetingFacts, items: readonly AgendaItem[], actedBy: string): Promise<void> {
  const reported = new Set(
    items.flatMap((item) => (item.origin === 'assignment' && item.outcome === 'handled' ? [item.originId] : [])),
  );
  await facts.site.changeAll(
    facts.assignments
      .filter((assignment) => reported.has(assignment.id))
      .map((from) => ({ list: lists.assignments, from, to: { status: 'done' as const, actedBy } })),
  );
}

/** Proposals the meeting took up are answered, and whoever proposed them hears what became of the question. */
async function answerProposers(
  world: World,
  facts: MeetingFacts,
  items: readonly AgendaItem[],
  document: StoredDocument,
  actedBy: string,
): Promise<void> {
  const byMatter = new Map(items.map((item) => [item.matterId, item]));
  const matterIds = [...byMatter.keys()].filter((id) => id !== null);
  // By the matter, not the meeting: a question carried over is finished by a later meeting than it was put before.
  const { proposals } = await facts.site.read({ proposals: { list: lists.proposals, where: { matterId: matterIds } } });
  const taken = proposals.rows;
  await facts.site.changeAll(
    taken
      .filter(({ status, matterId }) => status === 'accepted' && byMatter.get(matterId)?.outcome !== 'carriedOver')
      .map((from) => ({ list: lists.proposals, from, to: { status: 'answered' as const, actedBy } })),
  );
  await Promise.all(
    taken.map((proposal) =>
      tell(world, facts.site, {
        bodyNr: facts.body.nr,
        meetingId: facts.meeting.id,
        kind: 'proposalOutcome',
        aboutId: proposal.id,
        about: `${String(proposal.id)}-${String(document.id)}`,
        to: [proposal.submittedBy],
        actedBy,
      }),
    ),
  );
}

async function tellParticipants(
  world: World,
  facts: MeetingFacts,
  document: StoredDocument,
  given: readonly Stored<Assignment>[],
  actedBy: string,
): Promise<void> {
  const about = { bodyNr: facts.body.nr, meetingId: facts.meeting.id, actedBy };
  await tell(world, facts.site, {
    ...about,
    kind: 'notesPublished',
    aboutId: document.id,
    about: String(document.id),
    to: receiversOf(world, facts),
    channelId: facts.body.channelId,
  });
  await Promise.all(
    given.map((assignment) =>
      tell(world, facts.site, {
        ...about,
        kind: 'assignmentGiven',
        aboutId: assignment.id,
        about: String(assignment.id),
        to: assignment.upn === null ? [] : [assignment.upn],
      }),
    ),
  );
}
