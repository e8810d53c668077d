import type { DraftCharterView, GroupReportView, GroupsView, GroupView } from '../../api/groupViews';
import type { Party } from '../../core/bodies/body';
import { rolesOf } from '../../core/bodies/holding';
import { mayDo } from '../../core/bodies/rights';
import { dayOf, type Day } from '../../core/calendar';
import { inDayOrder } from '../../core/inDayOrder';
import type { Charter } from '../../core/workingGroups/charter';
import { groupStanding, type GroupReport } from '../../core/workingGroups/reporting';
import { similarGroups } from '../../core/workingGroups/similar';
import { hasSeat } from '../../core/workingGroups/seat';
import { missingParts } from '../../core/workingGroups/starting';
import type { WorkingGroup } from '../../core/workingGroups/workingGroup';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { addressOf, find } from '../addressing';
import type { Member, World } from '../world';

type Written = Omit<Charter, 'commissionedBy' | 'status'>;

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
    mandates: { list: lists.mandates, where: { bodyNr } },
    parties: { list: lists.parties, where: {} },
    groups: { list: lists.workingGroups, where: { bodyNr } },
    charters: { list: lists.charters, where: { bodyNr, status: 'draft' } },
    reports: { list: lists.groupReports, where: { bodyNr } },
    pending: { list: lists.pendingReports, where: { bodyNr } },
  });
  const today = dayOf(world.now());
  const roles = rolesOf(read.mandates.rows, bodyNr, member.person.upn, today);
  const { upn } = member.person;
  const own = read.groups.rows.filter((group) => hasSeat(group, upn) === 'yes');
  if (roles.length === 0 && own.length === 0) return undefined;
  const prepares = mayDo('prepare', { roles, chairsMeeting: 'doesNotChair' }) === 'yes';
  const parties = read.parties.rows;
  const published = new Set(read.reports.rows.map(({ key }) => key));
  const pending = read.pending.rows.filter(({ key }) => !published.has(key));
  const all = { reports: read.reports.rows, pending, today };
  return {
    today,
    groups: (roles.length === 0 ? own : read.groups.rows).map((group) =>
      groupView(member, parties, group, { ...all, readsPending: prepares || own.includes(group) }),
    ),
    drafts: prepares ? read.charters.rows.map((one) => draftView(member, parties, one, read.groups.rows)) : [],
  };
}

function groupView(
  member: Member,
  parties: readonly Party[],
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
    ).map((report) => reportView(member, report));
  return {
    ...charterView(member, parties, group),
    // That a group has reported is known to all; what it said, when the agenda it lies on has gone out.
    standing: groupStanding(group, [...around.reports, ...around.pending], around.today),
    reports: own(around.reports),
    pending: around.readsPending ? own(around.pending) : [],
  };
}

function draftView(
  member: Member,
  parties: readonly Party[],
  charter: Stored<Charter>,
  groups: readonly WorkingGroup[],
): DraftCharterView {
  return {
    ...charterView(member, parties, charter),
    missing: missingParts(charter),
    similar: similarGroups(charter, groups).map(({ group, words }) => ({ name: group.name, words })),
  };
}

function charterView({ site }: Member, parties: readonly Party[], charter: Stored<Written>) {
  const { id, version, name, kind, horizon, permanence, formation, need, purpose, assignment } = charter;
  const { scopeTime, scopeResources, followUp, staffing, associated } = charter;
  return {
    ...{ id: addressOf(site, id), version, name, kind, horizon, permanence, formation, purpose, assignment },
    ...{ scopeTime, scopeResources, followUp, need: need?.title ?? null },
    parties: charter.parties.map((partyKey) => ({
      partyKey,
      name: parties.find((party) => party.partyKey === partyKey)?.name ?? partyKey,
      seat: staffing.find((seat) => seat.partyKey === partyKey)?.name ?? null,
    })),
    associated: associated.map((one) => [one.name, one.organisation].filter((word) => word !== '').join(', ')),
  };
}

function reportView({ site }: Member, { id, version, day, title, text, by }: Stored<GroupReport>): GroupReportView {
  return { id: addressOf(site, id), version, day, title, text, by };
}
