import type { BodyView, WheelView, WorkingGroupView } from '../../api/views';
import type { Assignment } from '../../core/assignments/assignment';
import { bodyYear, type Body, type Party } from '../../core/bodies/body';
import { rolesOf } from '../../core/bodies/holding';
import type { Mandate } from '../../core/bodies/mandate';
import { mayDo } from '../../core/bodies/rights';
import { dayOf, yearOf } from '../../core/calendar';

import type { Meeting } from '../../core/meetings/meeting';
import { countYear } from '../../core/meetings/yearCount';
import type { Person } from '../../core/people/person';
import type { Proposal } from '../../core/proposals/proposal';
import type { Stored } from '../../core/stored';
import { showing, type EntityOf } from '../../storage/list';
import * as lists from '../../storage/lists';
import type { Rows } from '../../storage/site';
import { addressOf, find } from '../addressing';
import { byDay, rememberMeetings, unreadableIn } from '../meetings/facts';
import { identityKey, type Identity, type Member, type World } from '../world';
import { assignmentView, documentView, meetingSummary, partyViews, proposalView, unreadableViews } from './rows';

// The page tells of these in a line each: what it does not show is not asked for.
const wheelShown = showing(lists.yearWheel, 'bodyYear', 'month', 'title', 'about', 'theme', 'kind');
const groupsShown = showing(lists.workingGroups, 'bodyNr', 'name', 'purpose', 'horizon', 'nextReport', 'status');
const documentsShown = showing(lists.documents, 'bodyYear', 'meetingId', 'title', 'kind', 'day', 'path');

interface Read {
  people: Person;
  bodies: Body;
  parties: Party;
  mandates: Mandate;
  meetings: Meeting;
  proposals: Proposal;
  assignments: Assignment;
  wheel: EntityOf<typeof wheelShown>;
  workingGroups: EntityOf<typeof groupsShown>;
  documents: EntityOf<typeof documentsShown>;
}

type Answers = { readonly [Name in keyof Read]: Rows<Read[Name]> };

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
    people: { list: lists.people, where: { identity: identityKey(identity) } },
    bodies: { list: lists.bodies, where: { nr: bodyNr } },
    parties: { list: lists.parties, where: {} },
    mandates: { list: lists.mandates, where: { bodyNr } },
    meetings: { list: lists.meetings, where: { bodyYear: years } },
    proposals: { list: lists.proposals, where: { bodyYear: years } },
    assignments: { list: lists.assignments, where: { bodyNr, status: 'open' } },
    wheel: { list: wheelShown, where: { bodyYear: years.slice(1) } },
    workingGroups: { list: groupsShown, where: { bodyNr } },
    documents: { list: documentsShown, where: { bodyYear: years } },
  });
  const [person] = read.people.rows;
  if (person === undefined) return 'unlinked';
  const [body] = read.bodies.rows;
  if (body === undefined) return undefined;
  rememberMeetings(site, read.meetings.rows);
  return shown(world, { site, person }, body, read);
}

function shown(world: World, member: Member, body: Stored<Body>, read: Answers): BodyView | undefined {
  const today = dayOf(world.now());
  const mandates = read.mandates.rows;
  const { person } = member;
  const roles = rolesOf(mandates, body.nr, person.upn, today);
  if (roles.length === 0) return undefined;
  const { name, shortName, kind, agreement, purpose, rules } = body;
  const nameOfParty = new Map(read.parties.rows.map((party) => [party.partyKey, party.name]));
  return {
    me: { name: person.name, upn: person.upn, language: person.language, roles },
    today,
    body: {
      nr: addressOf(member.site, body.nr),
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
      .sort(byDay)
      .map((meeting) => meetingSummary(world, member, meeting, body, mandates)),
    yearCount: countYear(yearOf(today), read.meetings.rows, rules, world.now()),
    proposals: read.proposals.rows
      .filter((proposal) => maySee(proposal, member, roles, mandates))
      .map((proposal) => proposalView(member, proposal, read.parties.rows)),
    assignments: [...read.assignments.rows]
      .sort((one, other) => one.due.localeCompare(other.due))
      .map((assignment) => assignmentView(member, assignment, today)),
    wheel: wheelViews(member, read.wheel.rows),
    workingGroups: workingGroupViews(member, read.workingGroups.rows),
    documents: read.documents.rows.map((document) => documentView(member, document)),
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}

/** Preparers see all proposals; others their own and their party's (design, "Who a person is"). */
export function maySee(
  proposal: Proposal,
  { person }: Member,
  roles: ReturnType<typeof rolesOf>,
  mandates: readonly Mandate[],
): boolean {
  if (mayDo('prepare', { roles, chairsMeeting: 'doesNotChair' }) === 'yes') return true;
  if (proposal.submittedBy === person.upn) return true;
  return mandates.some(
    ({ upn, partyKey, role }) =>
      upn === person.upn && partyKey !== null && partyKey === proposal.partyKey && role !== 'guest',
  );
}

function wheelViews({ site }: Member, wheel: readonly Stored<Read['wheel']>[]): readonly WheelView[] {
  return [...wheel]
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
  { site }: Member,
  groups: readonly Stored<Read['workingGroups']>[],
): readonly WorkingGroupView[] {
  return groups
    .filter((group) => group.status === 'active')
    .map(({ id, version, name, purpose, horizon, nextReport }) => ({
      id: addressOf(site, id),
      version,
      name,
      purpose,
      horizon,
      nextReport,
    }));
}
