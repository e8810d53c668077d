import type { ActName } from '../../api/acts';
import type { GroupsView } from '../../api/groupsView';
import type { DraftCharterView, GroupReportView, GroupView } from '../../api/groupViews';
import type { Body, Party } from '../../core/bodies/body';
import { delegatedTo, rolesOf } from '../../core/bodies/holding';
import type { Mandate } from '../../core/bodies/mandate';
import { dayOf, type Day } from '../../core/calendar';
import { inDayOrder } from '../../core/inDayOrder';
import type { Charter } from '../../core/workingGroups/charter';
import { groupStanding, type GroupReport } from '../../core/workingGroups/reporting';
import { similarGroups } from '../../core/workingGroups/similar';
import { hasSeat } from '../../core/workingGroups/seat';
import { missingFacts, missingParts } from '../../core/workingGroups/starting';
import { mayReport, type GroupAsker } from '../../core/workingGroups/taking';
import type { WorkingGroup } from '../../core/workingGroups/workingGroup';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { addressOf, find } from '../addressing';
import { rightFor } from '../acts/performing';
import { takenIn } from '../acts/windingUp/archived';
import { unreadableIn } from '../meetings/facts';
import { may, type Standing } from '../meetings/standing';
import type { Member, World } from '../world';
import { relationsCard } from './relations';
import { unreadableViews } from './rows';
import { TEMPLATE_ACTS, templatesCard } from './templates';

type Written = Omit<Charter, 'commissionedBy' | 'status'>;

/** How the person who looks stands to the body that commissioned the groups. */
interface Looker {
  readonly member: Member;
  readonly parties: readonly Party[];
  readonly body: Pick<Body, 'dissolvedOn'>;
  readonly standing: Standing;
  readonly asker: GroupAsker;
}

/**
 * The groups of a body with their charters, their reports and when the next is due (WG-08); charters being written and
 * reports not yet on an agenda for those who prepare. Who has a seat in a group and no role in the body sees that group
 * alone. Undefined for everybody else.
 */
export async function viewGroups(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<GroupsView | undefined> {
  const found = find(
    address,
    members.map((member) => ({ site: member.site, member })),
  );
  if (found === undefined) return undefined;
  const { member } = found.place;
  const bodyNr = found.number;
  const read = await member.site.read({
    bodies: { list: lists.bodies, where: { nr: bodyNr } },
    mandates: { list: lists.mandates, where: { bodyNr } },
    parties: { list: lists.parties, where: {} },
    groups: { list: lists.workingGroups, where: { bodyNr } },
    charters: { list: lists.charters, where: { bodyNr, status: 'draft' } },
    reports: { list: lists.groupReports, where: { bodyNr } },
    pending: { list: lists.pendingReports, where: { bodyNr } },
  });
  const today = dayOf(world.now());
  const { person } = member;
  const own = read.groups.rows.filter((group) => hasSeat(group, person.upn) === 'yes');
  const [body] = read.bodies.rows;
  if (body === undefined) return undefined;
  const looker = lookerAt(member, read.parties.rows, read.mandates.rows, { body, today });
  const { roles } = looker.standing;
  if (roles.length === 0 && own.length === 0) return undefined;
  const prepares = may(looker.standing, 'prepare') === 'yes';
  const published = new Set(read.reports.rows.map(({ key }) => key));
  const pending = read.pending.rows.filter(({ key }) => !published.has(key));
  const relations = roles.length === 0 ? null : await relationsCard(member, body.steers, today);
  const all = { reports: read.reports.rows, pending, today };
  return {
    me: { name: person.name, upn: person.upn, language: person.language, roles },
    today,
    body: { nr: addressOf(member.site, body.nr), name: body.name, shortName: body.shortName },
    appoints: appointsOf(body),
    groups: (roles.length === 0 ? own : read.groups.rows).map((group) =>
      groupView(looker, group, { ...all, readsPending: prepares || own.includes(group) }),
    ),
    drafts: prepares ? read.charters.rows.map((one) => draftView(looker, one, read.groups.rows)) : [],
    cards: [
      ...(relations === null ? [] : [relations]),
      ...(prepares ? [await templatesCard(member, body, able(looker, TEMPLATE_ACTS))] : []),
    ],
    may: able(looker, ['draftCharter']),
    unreadable: roles.length === 0 ? [] : unreadableViews(unreadableIn(Object.values(read))),
  };
}

function lookerAt(
  member: Member,
  parties: readonly Party[],
  mandates: readonly Mandate[],
  { body, today }: { readonly body: Body; readonly today: Day },
): Looker {
  const { upn } = member.person;
  const standing: Standing = {
    upn,
    roles: rolesOf(mandates, body.nr, upn, today),
    chairsMeeting: 'doesNotChair',
    delegated: delegatedTo(mandates, body.nr, upn, today),
  };
  return { member, parties, body, standing, asker: { upn, mandates, on: today, followsUp: may(standing, 'followUp') } };
}

function appointsOf({ rules: { mayAppointGroups } }: Pick<Body, 'rules'>): GroupsView['appoints'] {
  if (mayAppointGroups === null) return 'notDecided';
  return mayAppointGroups.value ? 'may' : 'mayNot';
}

function able({ body, standing }: Looker, names: readonly ActName[]): readonly ActName[] {
  return takenIn(body, names).filter((name) => may(standing, rightFor(name)) === 'yes');
}

function groupView(
  looker: Looker,
  group: Stored<WorkingGroup>,
  around: {
    readonly reports: readonly Stored<GroupReport>[];
    readonly pending: readonly Stored<GroupReport>[];
    readonly today: Day;
    readonly readsPending: boolean;
  },
): GroupView {
  const own = (reports: readonly Stored<GroupReport>[]) =>
    inDayOrder(
      reports.filter(({ groupKey }) => groupKey === group.key),
      ({ day }) => day,
    );
  return {
    ...charterView(looker, group, groupActs(looker, group)),
    // That a group has reported is known to all; what it said, when the agenda it lies on has gone out.
    standing: groupStanding(group, [...around.reports, ...around.pending], around.today),
    reports: own(around.reports).map((report) => reportView(looker, report, [])),
    pending: around.readsPending
      ? own(around.pending).map((report) => reportView(looker, report, able(looker, ['makeDecisionMaterial'])))
      : [],
  };
}

/** Whoever may report for a group names its own as well; that a party names only its own, the act says (WG-06, WG-08). */
function groupActs(looker: Looker, group: Stored<WorkingGroup>): readonly ActName[] {
  if (group.status === 'ended') return [];
  const inGroup: readonly ActName[] =
    mayReport(group, looker.asker) === 'yes' ? ['reportFromGroup', 'setReportDay', 'askGroupTime'] : [];
  const staffs: readonly ActName[] = group.parties.some((key) => standsFor(looker, group, key)) ? ['staffGroup'] : [];
  return takenIn(looker.body, [...inGroup, ...staffs, ...able(looker, ['endGroup'])]);
}

function standsFor({ asker }: Looker, group: WorkingGroup, partyKey: string): boolean {
  const alone = { bodyNr: group.bodyNr, parties: [partyKey], staffing: [] };
  return mayReport(alone, asker) === 'yes';
}

function draftView(looker: Looker, charter: Stored<Charter>, groups: readonly WorkingGroup[]): DraftCharterView {
  return {
    ...charterView(looker, charter, able(looker, ['changeCharter', 'staffCharter', 'startGroup'])),
    missing: missingParts(charter),
    missingFacts: missingFacts(charter),
    similar: similarGroups(charter, groups).map(({ group, words }) => ({ name: group.name, words })),
  };
}

function charterView({ member: { site }, parties }: Looker, charter: Stored<Written>, acts: readonly ActName[]) {
  const { id, version, name, kind, horizon, permanence, formation, need, purpose, assignment } = charter;
  const { scopeTime, scopeResources, followUp, staffing, associated } = charter;
  return {
    ...{ id: addressOf(site, id), version, name, kind, horizon, permanence, formation, purpose, assignment },
    ...{ scopeTime, scopeResources, followUp, need: need?.title ?? null, may: acts },
    parties: charter.parties.map((partyKey) => ({
      partyKey,
      name: parties.find((party) => party.partyKey === partyKey)?.name ?? partyKey,
      seat: staffing.find((seat) => seat.partyKey === partyKey)?.name ?? null,
    })),
    associated: associated.map((one) => [one.name, one.organisation].filter((word) => word !== '').join(', ')),
  };
}

function reportView(
  { member: { site } }: Looker,
  { id, version, day, title, text, by }: Stored<GroupReport>,
  acts: readonly ActName[],
): GroupReportView {
  return { id: addressOf(site, id), version, day, title, text, by, may: acts };
}
