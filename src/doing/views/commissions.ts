import type { CommissionsView, CommissionView } from '../../api/commissionsView';
import type { ReceivedCommission } from '../../core/assignments/commission';
import { dueStanding } from '../../core/assignments/following';
import type { AssignmentReport, KeptAssignment } from '../../core/assignments/taking';
import { dayOf, type Day } from '../../core/calendar';
import { isOpenTo } from '../../core/confidential/confidential';
import { inDayOrder } from '../../core/inDayOrder';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { addressOf } from '../addressing';
import { readerIn } from '../confidential/seeing';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { seeBody } from './inBody';

/**
 * The assignments a body has given other bodies, groups and functions, and those it has received, the earliest due first,
 * with what was reported back (BAD-05, BAD-09, PL-07). Undefined where the person has no role in the body.
 */
export async function viewCommissions(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<CommissionsView | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined) return undefined;
  const { member, facts, standing, me, body } = seen;
  const where = { bodyNr: facts.body.nr };
  const read = await member.site.read({
    assignments: { list: lists.assignments, where },
    reports: { list: lists.assignmentReports, where },
    received: { list: lists.receivedCommissions, where },
  });
  const today = dayOf(world.now());
  const prepares = may(standing, 'prepare') === 'yes';
  const reports = prepares ? read.reports.rows : [];
  // One given on a confidential line lies in its room: for whoever is not named it is not there (design decision 16).
  const reader = readerIn(world, facts, member.person.upn);
  const given = read.assignments.rows.filter((one) => one.commissioner !== null && isOpenTo(one, reader));
  return {
    me,
    body,
    given: byDue(given.map((one) => givenView(member, one, reports, today))),
    received: byDue(read.received.rows.map((one) => receivedView(member, one, today))),
  };
}

function givenView(
  { site }: Member,
  assignment: Stored<KeptAssignment>,
  reports: readonly AssignmentReport[],
  today: Day,
): CommissionView {
  const { id, version, kind, what, who, due, commissioner } = assignment;
  const reported = assignment.report ?? reports.find(({ assignmentId }) => assignmentId === id);
  return {
    ...{ id: addressOf(site, id), version, kind, what, from: commissioner?.body.name ?? '', to: who, due },
    ...dueStanding(assignment, today),
    report: reported === undefined ? null : { on: reported.on, by: reported.by, text: reported.text },
  };
}

function receivedView({ site }: Member, row: Stored<ReceivedCommission>, today: Day): CommissionView {
  const { id, version, kind, what, from, to, due, report } = row;
  return {
    ...{ id: addressOf(site, id), version, kind, what, from: from.name, to: to.name, due, report },
    ...dueStanding({ status: report === null ? 'open' : 'done', due }, today),
  };
}

function byDue(views: readonly CommissionView[]): readonly CommissionView[] {
  return inDayOrder(views, ({ due }) => due);
}
