import type { Assignment } from '../assignments/assignment';
import type { Mandate } from '../bodies/mandate';
import { addDays, momentOf, type ClockTime, type Day, type Instant } from '../calendar';
import type { NoticeKind } from '../notices/notice';
import type { Stored } from '../stored';
import type { WorkingGroup } from '../workingGroups/workingGroup';
import { reportersOf } from './groupDuties';

/** Something whose day has passed, and who is told of it, once. */
export interface Overdue {
  readonly kind: Extract<NoticeKind, 'assignmentOverdue' | 'groupReportOverdue'>;
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
 * its holder's; a report is that of those who sit in the group, or of its parties' representatives where nobody does.
 */
export function overdueOn(
  today: Day,
  facts: {
    readonly assignments: readonly Stored<Assignment>[];
    readonly groups: readonly Stored<WorkingGroup>[];
    readonly mandates: readonly Mandate[];
  },
): readonly Overdue[] {
  const assignments = facts.assignments
    .filter(({ status, due }) => status === 'open' && due < today)
    .map(({ id, bodyNr, due, upn }): Overdue => ({
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
  return [...assignments, ...groups].filter(({ to }) => to.length > 0);
}

function morningAfter(day: Day): Instant {
  return momentOf(addDays(day, 1), MORNING);
}
