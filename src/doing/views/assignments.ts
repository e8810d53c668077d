import type { ActName } from '../../api/acts';
import type { AssignmentRow, AssignmentsPage, ReceivedRow } from '../../api/assignmentsView';
import type { ReceivedCommission } from '../../core/assignments/commission';
import { dueStanding } from '../../core/assignments/following';
import type { AssignmentReport, KeptAssignment, TimeRequest } from '../../core/assignments/taking';
import { canSpeakFor } from '../../core/assignments/taking';
import { bodyYear } from '../../core/bodies/body';
import { mandatesIn } from '../../core/bodies/holding';
import { dayOf, yearOf, type Day } from '../../core/calendar';
import { isOpenTo, readerOf } from '../../core/confidential/confidential';
import { chairsMeeting } from '../../core/meetings/chair';
import { sameUpn } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { takenIn } from '../acts/windingUp/archived';
import { addressOf } from '../addressing';
import { unreadableIn } from '../meetings/facts';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { allowedActs, seeBodyAnd, type BodySeen } from './inBody';
import { assignmentView, unreadableViews } from './rows';

/** What has been said of the assignments besides what they say themselves. */
interface Said {
  readonly reports: readonly AssignmentReport[];
  readonly requests: readonly Stored<TimeRequest>[];
}

/**
 * The assignments of a body: whose each is, how it stands to its day, what has been asked and reported of it, and what
 * this person may do. Undefined for whoever has no role in the body.
 */
export async function viewAssignments(
  world: World,
  members: readonly Member[],
  address: string,
  year: number | undefined,
): Promise<AssignmentsPage | undefined> {
  const answered = await seeBodyAnd(world, members, address, (bodyNr, today) => ({
    open: { list: lists.assignments, where: { bodyNr, status: 'open' as const } },
    ofYears: {
      list: lists.assignments,
      where: { bodyYear: yearsAsked(year, today).map((one) => bodyYear(bodyNr, one)) },
    },
    reports: { list: lists.assignmentReports, where: { bodyNr } },
    requests: { list: lists.timeRequests, where: { bodyNr } },
    received: { list: lists.receivedCommissions, where: { bodyNr } },
  }));
  if (answered === undefined) return undefined;
  const { seen, read } = answered;
  const { facts, standing, me, body } = seen;
  const today = dayOf(world.now());
  const reader = readerOf(me.upn, facts.body.nr, facts.rooms, facts.mandates, today);
  const all = new Map([...read.open.rows, ...read.ofYears.rows].map((one) => [one.id, one] as const));
  const said: Said = {
    reports: read.reports.rows,
    requests: read.requests.rows.filter(({ answer }) => answer === null),
  };
  return {
    me,
    today,
    body,
    year: year ?? null,
    assignments: [...all.values()]
      .filter((one) => isOpenTo(one, reader))
      .map((one) => assignmentRow(seen, one, said, today))
      .sort(openFirst),
    received: may(standing, 'prepare') === 'no' ? [] : read.received.rows.map((one) => receivedRow(seen, one, today)),
    people: peopleIn(seen, today),
    may: allowedActs(seen, ['giveCommission', 'remindLate']),
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}

function yearsAsked(year: number | undefined, today: Day): readonly number[] {
  const now = yearOf(today);
  return year === undefined ? [now - 1, now, now + 1] : [year];
}

function assignmentRow(seen: BodySeen, assignment: Stored<KeptAssignment>, said: Said, today: Day): AssignmentRow {
  const { member, me, standing } = seen;
  const mine = assignment.upn !== null && sameUpn(assignment.upn, me.upn);
  const asked = said.requests.find(({ assignmentId }) => assignmentId === assignment.id);
  const followsUp = may(standing, 'followUp');
  const seesMore = mine || followsUp === 'yes';
  const report = said.reports.find(({ assignmentId }) => assignmentId === assignment.id) ?? assignment.report;
  return {
    ...assignmentView(member, assignment, today),
    kind: assignment.kind,
    takesPartIn: assignment.takesPartIn,
    daysLeft: dueStanding(assignment, today).daysLeft,
    mine,
    given: gaveIt(seen, assignment, today),
    report: report === null || !seesMore ? null : { on: report.on, by: report.by, text: report.text },
    timeAsked:
      asked === undefined || !seesMore
        ? null
        : {
            ...{ id: addressOf(member.site, asked.id), version: asked.version },
            ...{ who: asked.who, asked: asked.asked, reason: asked.reason },
          },
    may: takenIn(
      seen.facts.body,
      actsOn(assignment, { upn: me.upn, followsUp, mine, asked: asked === undefined ? 'no' : 'asked' }),
    ),
  };
}

/** Whoever has it reports it; those who follow up for the body speak for all of them (BAD-09). */
function actsOn(
  assignment: KeptAssignment,
  who: {
    readonly upn: string;
    readonly followsUp: 'yes' | 'no';
    readonly mine: boolean;
    readonly asked: 'asked' | 'no';
  },
): readonly ActName[] {
  if (!canSpeakFor(assignment, who).ok) return [];
  const { followsUp, mine, asked } = who;
  return [
    ...(mine ? (['reportAssignment'] as const) : []),
    ...(followsUp === 'yes' && !mine ? (['closeAssignment'] as const) : []),
    ...(followsUp === 'yes' && asked === 'asked' ? (['answerMoreTime'] as const) : []),
    ...(asked === 'no' ? (['askMoreTime'] as const) : []),
    'handOverAssignment',
  ];
}

function gaveIt({ facts, me }: BodySeen, assignment: KeptAssignment, today: Day): boolean {
  const meeting = facts.meetings.find(({ id }) => id === assignment.meetingId);
  const chaired =
    meeting !== undefined && chairsMeeting(me.upn, meeting, facts.body.rules, facts.mandates, today) === 'chairs';
  // Whoever closes it writes in the row as well: only of an open one does it say who gave it.
  return chaired || (assignment.status === 'open' && sameUpn(assignment.actedBy, me.upn));
}

function receivedRow(seen: BodySeen, commission: Stored<ReceivedCommission>, today: Day): ReceivedRow {
  const { id, version, what, from, to, due, report } = commission;
  return {
    ...{ id: addressOf(seen.member.site, id), version, what, from: from.name, to: to.name, due },
    overdue: report === null && due < today,
    reportedOn: report?.on ?? null,
    may: report === null ? allowedActs(seen, ['reportReceived']) : [],
  };
}

function peopleIn({ facts }: BodySeen, today: Day): AssignmentsPage['people'] {
  const held = mandatesIn(facts.mandates, facts.body.nr, today).map(
    ({ upn, personName }) => [upn, { upn, name: personName }] as const,
  );
  return [...new Map(held).values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}

function openFirst(one: AssignmentRow, other: AssignmentRow): number {
  if (one.status !== other.status) return one.status === 'open' ? -1 : 1;
  return one.status === 'open' ? one.due.localeCompare(other.due) : other.due.localeCompare(one.due);
}
