import type { Assignment } from '../assignments/assignment';
import type { ReceivedCommission } from '../assignments/commission';
import { mandatesIn, rolesOf } from '../bodies/holding';
import { mayDo } from '../bodies/rights';
import type { Mandate } from '../bodies/mandate';
import { addDays, momentOf, type ClockTime, type Day, type Instant } from '../calendar';
import type { NoticeKind } from '../notices/notice';
import type { Stored } from '../stored';
import type { WorkingGroup } from '../workingGroups/workingGroup';
import { reportersOf } from './groupDuties';

/** Something whose day has passed, and who is told of it, once. */
export interface Overdue {
  readonly kind: Extract<NoticeKind, 'assignmentOverdue' | 'commissionOverdue' | 'groupReportOverdue'>;
  readonly bodyNr: number;
  readonly id: number;
  /** The day it was due: another day given later is another reminder. */
  readonly day: Day;
  /** 08:00 in Stockholm on the day after. */
  readonly dueAt: Instant;
  /** UPNs, each once. */
  readonly to: readonly string[];
}

const MORNING = '08:00' as ClockTime;

/**
 * The assignments and reports of groups whose day has passed (WG-08, LSG-14). A day counts to its end. An assignment is
 * its holder's, or, given to another body, of those who prepare there (BAD-05, PL-07); a report is that of those who sit in the group, or of its parties' representatives where nobody does.
 */
export function overdueOn(
  today: Day,
  facts: {
    readonly assignments: readonly Stored<Assignment>[];
    /** What other bodies have of these assignments. */
    readonly received: readonly Stored<ReceivedCommission>[];
    readonly groups: readonly Stored<WorkingGroup>[];
    readonly mandates: readonly Mandate[];
  },
): readonly Overdue[] {
  const open = facts.assignments.filter(({ status, due }) => status === 'open' && due < today);
  const received = facts.received.flatMap(({ id, bodyNr, assignmentId, report }): readonly Overdue[] => {
    const given = open.find((one) => one.id === assignmentId);
    if (given === undefined || report !== null) return [];
    const { due } = given;
    const to = thosePreparing(bodyNr, facts.mandates, today);
    return [{ kind: 'commissionOverdue', bodyNr, id, day: due, dueAt: morningAfter(due), to }];
  });
  const assignments = open.map(({ id, bodyNr, due, upn }): Overdue => ({
    ...{ kind: 'assignmentOverdue', bodyNr, id, day: due },
    dueAt: morningAfter(due),
    to: upn === null ? [] : [upn.toLowerCase()],
  }));
  const groups = facts.groups.flatMap((group): readonly Overdue[] => {
    const { id, bodyNr, nextReport, status } = group;
    if (status === 'ended' || nextReport === null || nextReport >= today) return [];
    const to = reportersOf(group, facts.mandates, today);
    return [{ kind: 'groupReportOverdue', bodyNr, id, day: nextReport, dueAt: morningAfter(nextReport), to }];
  });
  return [...assignments, ...received, ...groups].filter(({ to }) => to.length > 0);
}

function thosePreparing(bodyNr: number, mandates: readonly Mandate[], today: Day): readonly string[] {
  const upns = mandatesIn(mandates, bodyNr, today).map(({ upn }) => upn.toLowerCase());
  return [...new Set(upns)].filter(
    (upn) =>
      mayDo('prepare', { roles: rolesOf(mandates, bodyNr, upn, today), chairsMeeting: 'doesNotChair' }) === 'yes',
  );
}

function morningAfter(day: Day): Instant {
  return momentOf(addDays(day, 1), MORNING);
}
