import { daysBetween, type Day } from '../calendar';
import { inDayOrder } from '../inDayOrder';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Row, Stored } from '../stored';
import type { Charter, GroupStatus } from './charter';

/** What a group reported to the body that commissioned it. */
export interface GroupReport extends Row {
  readonly groupKey: string;
  readonly bodyNr: number;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
  readonly by: string;
}

/** How a group stands to its reports on a day, for the body and the group alike (WG-08). */
export interface GroupStanding {
  readonly status: GroupStatus;
  readonly lastReport: Day | null;
  readonly nextDue: Day | null;
  readonly report: 'noDayDecided' | 'notDue' | 'dueToday' | 'overdue' | 'ended';
  /** Days past the day the report was due; 0 when it is not overdue. */
  readonly daysOverdue: number;
}

export type GroupReportRefusal =
  | { readonly reason: 'notActive'; readonly status: GroupStatus }
  | { readonly reason: 'titleMissing' }
  | { readonly reason: 'textMissing' }
  | { readonly reason: 'nextBeforeReport'; readonly next: Day }
  | { readonly reason: 'personalId' };

/** Status, last report, next due and overdue of a group (WG-08). A day a report is due counts to its end. */
export function groupStanding(
  charter: Pick<Charter, 'status' | 'nextReport' | 'key'>,
  reports: readonly Pick<GroupReport, 'groupKey' | 'day'>[],
  today: Day,
): GroupStanding {
  const own = inDayOrder(
    reports.filter((report) => report.groupKey === charter.key),
    (report) => report.day,
  );
  const nextDue = charter.nextReport;
  const past = nextDue === null || charter.status === 'ended' ? 0 : Math.max(0, daysBetween(nextDue, today));
  return {
    status: charter.status,
    lastReport: own.at(-1)?.day ?? null,
    nextDue,
    report: reportState(charter, today),
    daysOverdue: past,
  };
}

function reportState(
  { status, nextReport }: Pick<Charter, 'status' | 'nextReport'>,
  today: Day,
): GroupStanding['report'] {
  if (status === 'ended') return 'ended';
  if (nextReport === null) return 'noDayDecided';
  if (nextReport === today) return 'dueToday';
  return nextReport < today ? 'overdue' : 'notDue';
}

/** Takes a report from an active group; `next` is the day of the one after, or null (WG-08). */
export function takeReport(
  charter: Pick<Charter, 'status' | 'nextReport'>,
  report: Pick<GroupReport, 'day' | 'title' | 'text'>,
  next: Day | null,
): Result<Pick<Charter, 'nextReport'>, GroupReportRefusal> {
  if (charter.status !== 'active') return refused({ reason: 'notActive', status: charter.status });
  if (report.title.trim() === '') return refused({ reason: 'titleMissing' });
  if (report.text.trim() === '') return refused({ reason: 'textMissing' });
  if (next !== null && next <= report.day) return refused({ reason: 'nextBeforeReport', next });
  if (findPersonalId(`${report.title}\n\n${report.text}`) === 'found') return refused({ reason: 'personalId' });
  return ok({ nextReport: next });
}

/** Why the day of a group's next report is not set. */
export type ReportDayRefusal =
  | { readonly reason: 'notActive'; readonly status: GroupStatus }
  | { readonly reason: 'nextBeforeReport'; readonly next: Day };

/** Sets the day an active group reports next: one that is to come, so that somebody is reminded of it (WG-08). */
export function setReportDay(
  charter: Pick<Charter, 'status'>,
  next: Day,
  today: Day,
): Result<Pick<Charter, 'nextReport'>, ReportDayRefusal> {
  if (charter.status !== 'active') return refused({ reason: 'notActive', status: charter.status });
  return next > today ? ok({ nextReport: next }) : refused({ reason: 'nextBeforeReport', next });
}

/** A line of the commissioning body made of a report, with what it is to decide on. */
export interface ReportLine {
  readonly bodyNr: number;
  readonly matterId: number | null;
  readonly title: string;
  readonly description: string;
  /** Something to decide, or only to hear. */
  readonly kind: 'decision' | 'information';
  readonly parties: readonly string[];
  readonly presenter: string;
  /** Key of the report, which lies with the line as decision material. */
  readonly material: string;
  readonly origin: 'report';
  readonly originId: number;
}

/**
 * Makes a report a line of a body in one step (WG-03, BAD-09): the one that commissioned the group, or the board it
 * prepares for. As material for a decision, or as information.
 */
export function lineOfReport(
  report: Stored<GroupReport>,
  charter: Pick<Charter, 'name' | 'matterId' | 'parties'>,
  to: { readonly bodyNr: number; readonly as: ReportLine['kind'] },
): ReportLine {
  return {
    bodyNr: to.bodyNr,
    matterId: charter.matterId,
    title: `${charter.name}: ${report.title}`,
    description: report.text,
    kind: to.as,
    parties: charter.parties,
    presenter: report.by,
    material: report.key,
    origin: 'report',
    originId: report.id,
  };
}
