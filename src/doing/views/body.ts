import type { BodyView, WaitingProposal, WheelView } from '../../api/views';
import type { WorkingGroupView } from '../../api/groupViews';
import { bodyYear } from '../../core/bodies/body';
import { rolesOf } from '../../core/bodies/holding';
import type { HeldRole } from '../../core/bodies/mandate';
import { mayDo } from '../../core/bodies/rights';
import { dayOf, yearOf } from '../../core/calendar';
import { isOpenTo, readerOf } from '../../core/confidential/confidential';
import { countYear } from '../../core/meetings/yearCount';
import type { Person } from '../../core/people/person';
import { WAITING } from '../../core/proposals/answering';
import type { Proposal } from '../../core/proposals/proposal';
import type { Enclosable } from '../../core/rooms/room';
import type { Stored } from '../../core/stored';
import { standingRows } from '../../core/yearWheel/row';
import { showing, type EntityOf } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Rows, Site } from '../../storage/site';
import { windingUpTexts } from '../../texts/windingUp';
import { addressOf, find } from '../addressing';
import { byDay, rememberMeetings, unreadableIn } from '../meetings/facts';
import { identityKey, type Identity, type World } from '../world';
import { assignmentView, documentView, meetingSummary, partyViews, unreadableViews } from './rows';
import * as shows from './shown';

type Read = {
  readonly [Name in keyof typeof shows]: EntityOf<(typeof shows)[Name]>;
};
/** Of one body every mandate and meeting has its number: it is known, and not asked for. */
const mandatesHere = showing(lists.mandates, 'upn', 'personName', 'role', 'partyKey', 'from', 'to');
const meetingsHere = showing(
  lists.meetings,
  ...(['title', 'day', 'starts', 'ends', 'mode', 'place', 'stage'] as const),
  ...(['turnOf', 'turnUntil', 'actingChair', 'chairName'] as const),
);
type Answers = { readonly [Name in Exclude<keyof Read, 'mandates' | 'meetings'>]: Rows<Read[Name]> } & {
  readonly mandates: Rows<EntityOf<typeof mandatesHere>>;
  readonly meetings: Rows<EntityOf<typeof meetingsHere>>;
};

/** Who is looking, and at which site. */
interface Viewer {
  readonly site: Site;
  readonly person: Read['people'];
}

/**
 * The first view of a forum: who is asking and all that is shown in ONE `$batch`. `unlinked` when the register row is
 * not linked to this identity yet (then the caller identifies and asks again); undefined when there is no such body or
 * the person has no role in it, which are the same answer.
 */
export async function viewBody(
  world: World,
  identity: Identity,
  address: string,
): Promise<BodyView | 'unlinked' | undefined> {
  const place = find(
    address,
    world.sites.map((site) => ({ site })),
  );
  if (place === undefined) return undefined;
  const { site } = place.place;
  const bodyNr = place.number;
  const today = dayOf(world.now());
  const year = yearOf(today);
  const years = [year - 1, year, year + 1].map((one) => bodyYear(bodyNr, one));
  const read: Answers = await site.read({
    people: { list: shows.people, where: { identity: identityKey(identity) } },
    bodies: { list: shows.bodies, where: { nr: bodyNr } },
    parties: { list: shows.parties, where: {} },
    mandates: { list: mandatesHere, where: { bodyNr } },
    meetings: { list: meetingsHere, where: { bodyYear: years } },
    proposals: { list: shows.proposals, where: { bodyYear: years, status: WAITING } },
    assignments: { list: shows.assignments, where: { bodyNr, status: 'open' } },
    wheel: { list: shows.wheel, where: { bodyYear: years.slice(1) } },
    workingGroups: { list: shows.workingGroups, where: { bodyNr, status: 'active' } },
    documents: { list: shows.documents, where: { bodyYear: years, rendition: null } },
    rooms: { list: shows.rooms, where: { bodyNr, state: 'held' } },
  });
  const [person] = read.people.rows;
  if (person === undefined) return 'unlinked';
  const [body] = read.bodies.rows;
  if (body === undefined) return undefined;
  const meetings = read.meetings.rows.map((meeting) => ({ ...meeting, bodyNr }));
  rememberMeetings(site, meetings);
  return shown(world, { site, person }, body, read);
}

function shown(world: World, viewer: Viewer, body: Stored<Read['bodies']>, read: Answers): BodyView | undefined {
  const today = dayOf(world.now());
  const mandates = read.mandates.rows.map((mandate) => ({ ...mandate, bodyNr: body.nr }));
  const { site, person } = viewer;
  const roles = rolesOf(mandates, body.nr, person.upn, today);
  if (roles.length === 0) return undefined;
  const { name, shortName, kind, agreement, rules, dissolvedOn = null } = body;
  // What a body that is an archive is there for is to be read, and that is said first.
  const ended = dissolvedOn === null ? [] : [windingUpTexts(person.language).dissolved(dissolvedOn)];
  const purpose = [...ended, body.purpose].filter((text) => text !== '').join(' ');
  const reader = readerOf(person.upn, body.nr, read.rooms.rows, mandates, today);
  const open = (thing: Enclosable) => isOpenTo(thing, reader);
  const nameOfParty = new Map(read.parties.rows.map((party) => [party.partyKey, party.name]));
  return {
    me: { name: person.name, upn: person.upn, language: person.language, roles },
    today,
    body: {
      nr: addressOf(site, body.nr),
      name,
      shortName,
      kind,
      agreement,
      purpose,
      conveners: body.conveners.map((key) => nameOfParty.get(key) ?? key),
      proposalDaysBefore: rules.proposalDaysBefore,
      agendaDaysBefore: rules.agendaDaysBefore,
    },
    parties: partyViews(body, read.parties.rows, mandates, today),
    meetings: [...read.meetings.rows]
      .map((meeting) => ({ ...meeting, bodyNr: body.nr }))
      .sort(byDay)
      .map((meeting) => meetingSummary(world, viewer, meeting, body, mandates)),
    yearCount: countYear(yearOf(today), read.meetings.rows, rules, world.now()),
    proposals: read.proposals.rows
      .filter(open)
      .filter((proposal) => maySee(proposal, viewer, roles, mandates))
      .map((proposal) => waitingView(viewer, proposal, nameOfParty)),
    assignments: read.assignments.rows
      .filter(open)
      .sort((one, other) => one.due.localeCompare(other.due))
      .map((assignment) => assignmentView(viewer, assignment, today)),
    wheel: wheelViews(viewer, read.wheel.rows),
    workingGroups: workingGroupViews(viewer, read.workingGroups.rows),
    documents: read.documents.rows.filter(open).map((document) => documentView(viewer, document)),
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}

/** Preparers see all proposals; others their own and their party's (design, "Who a person is"). */
export function maySee(
  proposal: Pick<Proposal, 'submittedBy' | 'partyKey'>,
  { person }: { readonly person: Pick<Person, 'upn'> },
  roles: ReturnType<typeof rolesOf>,
  mandates: readonly HeldRole[],
): boolean {
  if (mayDo('prepare', { roles, chairsMeeting: 'doesNotChair' }) === 'yes') return true;
  if (proposal.submittedBy === person.upn) return true;
  return mandates.some(
    ({ upn, partyKey, role }) =>
      upn === person.upn && partyKey !== null && partyKey === proposal.partyKey && role !== 'guest',
  );
}

function waitingView(
  { site }: Viewer,
  { id, version, meetingId, title, kind, status, submitterName, partyKey }: Stored<Read['proposals']>,
  nameOfParty: ReadonlyMap<string, string>,
): WaitingProposal {
  return {
    id: addressOf(site, id),
    version,
    meetingId: addressOf(site, meetingId),
    title,
    kind,
    status,
    submitterName,
    partyName: partyKey === null ? null : (nameOfParty.get(partyKey) ?? null),
  };
}

function wheelViews({ site }: Viewer, wheel: readonly Stored<Read['wheel']>[]): readonly WheelView[] {
  return [...standingRows(wheel)]
    .sort((one, other) => one.bodyYear.localeCompare(other.bodyYear) || one.month - other.month)
    .map(({ id, version, bodyYear: partition, month, title, about, theme, kind }) => ({
      id: addressOf(site, id),
      version,
      year: Number(partition.slice(-4)),
      month,
      title,
      about,
      theme,
      kind,
    }));
}

function workingGroupViews(
  { site }: Viewer,
  groups: readonly Stored<Read['workingGroups']>[],
): readonly WorkingGroupView[] {
  return groups.map(({ id, version, name, purpose, horizon, nextReport }) => ({
    id: addressOf(site, id),
    version,
    name,
    purpose,
    horizon,
    nextReport,
  }));
}
