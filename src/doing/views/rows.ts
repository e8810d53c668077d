import type {
  AssignmentView,
  DocumentView,
  MeetingSummary,
  PartyView,
  ProposalView,
  Unreadable,
} from '../../api/views';
import type { Assignment } from '../../core/assignments/assignment';
import { representativeOf } from '../../core/bodies/holding';
import type { Body, Party } from '../../core/bodies/body';
import type { HeldRole } from '../../core/bodies/mandate';
import { dayOf, type Day } from '../../core/calendar';
import { leaderOf } from '../../core/meetings/chair';
import { deadlinesOf, hasBeenHeld } from '../../core/meetings/deadlines';
import { BEFORE_THE_PRODUCT, type Meeting } from '../../core/meetings/meeting';
import type { Proposal } from '../../core/proposals/proposal';
import type { Stored } from '../../core/stored';
import type { Site, StoredDocument, UnreadableItem } from '../../storage/site';
import { addressOf } from '../addressing';
import type { Member, World } from '../world';

/** What views show of a meeting. */
type ShownMeeting = Omit<Stored<Meeting>, 'key' | 'actedBy' | 'bodyYear'>;

/** What views show of an assignment. */
type ShownAssignment = Pick<
  Stored<Assignment>,
  'id' | 'version' | 'what' | 'who' | 'due' | 'itemTitle' | 'meetingId' | 'status'
>;

/** A meeting as views show it, with its deadlines and the one who chairs it. */
export function meetingSummary(
  world: World,
  { site }: Pick<Member, 'site'>,
  meeting: ShownMeeting,
  body: Pick<Body, 'rules'>,
  mandates: readonly HeldRole[],
): MeetingSummary {
  const now = world.now();
  const { proposalsLastDay, agendaDueDay } = deadlinesOf(meeting, body.rules);
  const leader = leaderOf(meeting, body.rules, mandates, dayOf(now));
  const chairUpn = leader?.upn ?? null;
  const { title, day, starts, ends, place, mode, stage, version } = meeting;
  return {
    id: addressOf(site, meeting.id),
    version,
    title,
    day,
    starts,
    ends,
    place,
    mode,
    stage,
    held: hasBeenHeld(now, meeting) === 'held',
    chairName: mandates.find((mandate) => mandate.upn === chairUpn)?.personName ?? meeting.chairName,
    chairUpn,
    chairTitle: leader?.title ?? 'chair',
    proposalsLastDay,
    agendaDueDay,
  };
}

/** A proposal as its proposer, their party and the preparers see it. */
export function proposalView(
  { site, person }: Member,
  proposal: Stored<Proposal>,
  parties: readonly Party[],
): ProposalView {
  const { title, description, kind, status, submitterName, submittedAt, lastDay, reason, referredTo, version } =
    proposal;
  return {
    id: addressOf(site, proposal.id),
    version,
    meetingId: addressOf(site, proposal.meetingId),
    title,
    description,
    kind,
    status,
    submitterName,
    partyName: parties.find((party) => party.partyKey === proposal.partyKey)?.name ?? null,
    submittedAt,
    lastDay,
    reason,
    referredTo,
    mine: proposal.submittedBy === person.upn,
  };
}

/** An assignment with the item it came from, and whether its day has passed. */
export function assignmentView(
  { site }: Pick<Member, 'site'>,
  assignment: ShownAssignment,
  today: Day,
): AssignmentView {
  const { what, who, due, itemTitle, status, version } = assignment;
  return {
    id: addressOf(site, assignment.id),
    version,
    what,
    who,
    due,
    overdue: status === 'open' && due < today,
    itemTitle,
    meetingId: meetingAddress(site, assignment.meetingId),
    status,
  };
}

/** A published document and where it lies, and the same as PDF. */
export function documentView(
  { site }: Pick<Member, 'site'>,
  document: Pick<StoredDocument, 'id' | 'version' | 'title' | 'kind' | 'day' | 'meetingId' | 'path'>,
  pdf?: Pick<StoredDocument, 'path'>,
): DocumentView {
  const { title, kind, day, version } = document;
  const linkTo = ({ path }: Pick<StoredDocument, 'path'>) =>
    new URL(path.split('/').map(encodeURIComponent).join('/'), site.url).href;
  return {
    id: addressOf(site, document.id),
    version,
    title,
    kind,
    meetingId: meetingAddress(site, document.meetingId),
    day,
    link: linkTo(document),
    pdf: pdf === undefined ? null : linkTo(pdf),
  };
}

/** No page is behind the meeting of what is older than the product: it gets no address to lead there. */
function meetingAddress(site: Site, meetingId: number): string | null {
  return meetingId === BEFORE_THE_PRODUCT ? null : addressOf(site, meetingId);
}

/** The parties that staff the body, each with its representative or a gap (FSS-14). */
export function partyViews(
  body: Pick<Body, 'nr' | 'parties'>,
  parties: readonly Pick<Party, 'partyKey' | 'name'>[],
  mandates: readonly HeldRole[],
  today: Day,
): readonly PartyView[] {
  return parties
    .filter((party) => body.parties.includes(party.partyKey))
    .map(({ partyKey, name }) => ({
      partyKey,
      name,
      representative: representativeOf(mandates, body.nr, partyKey, today)?.personName ?? null,
    }));
}

/** What the views say of rows that could not be read: where they are, never what stands in them. */
export function unreadableViews(unreadable: readonly UnreadableItem[]): readonly Unreadable[] {
  return unreadable.map(({ list, id, link }) => ({ list, id, link }));
}
