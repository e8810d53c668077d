import { mandatesIn, representativeOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import { addDays, momentOf, type ClockTime, type Day, type Instant } from '../calendar';
import type { NoticeKind } from '../notices/notice';
import type { Stored } from '../stored';
import { groupGaps } from '../workingGroups/staffing';
import type { WorkingGroup } from '../workingGroups/workingGroup';

/** Something a group or its forum is to be told of, once. */
export interface GroupDuty {
  readonly kind: Extract<NoticeKind, 'groupReportSoon' | 'groupReportMissing' | 'groupUnstaffed'>;
  readonly bodyNr: number;
  readonly id: number;
  /** What sets it apart from the next of its kind: the day of the report, or the parties that nobody stands for. */
  readonly about: string;
  /** 08:00 in Stockholm. */
  readonly dueAt: Instant;
  /** UPNs, each once. */
  readonly to: readonly string[];
}

const MORNING = '08:00' as ClockTime;
/** Whoever reports hears of it this many days before. */
const AHEAD = 7;

/**
 * What is told of the groups at work on a day: who reports hears of the report a week before its day (WG-08); who leads the
 * forum hears of a report that did not come, and of parties nobody stands for in a group (WG-06).
 */
export function groupDutiesOn(
  today: Day,
  facts: { readonly groups: readonly Stored<WorkingGroup>[]; readonly mandates: readonly Mandate[] },
): readonly GroupDuty[] {
  const { groups, mandates } = facts;
  return groups
    .filter(({ status }) => status === 'active')
    .flatMap((group) => [...reportDuties(group, mandates, today), ...gapDuties(group, mandates, today)])
    .filter(({ to }) => to.length > 0);
}

/** Those who report for a group: who sits in it, or its parties' representatives where nobody does. */
export function reportersOf(
  { staffing, parties, bodyNr }: WorkingGroup,
  mandates: readonly Mandate[],
  today: Day,
): readonly string[] {
  const seated = staffing.flatMap(({ upn }) => upn ?? []);
  const standing = parties.flatMap((key) => representativeOf(mandates, bodyNr, key, today)?.upn ?? []);
  return eachOnce(seated.length > 0 ? seated : standing);
}

function reportDuties(group: Stored<WorkingGroup>, mandates: readonly Mandate[], today: Day): readonly GroupDuty[] {
  const { id, bodyNr, nextReport } = group;
  if (nextReport === null) return [];
  const about = { bodyNr, id, about: nextReport };
  if (nextReport < today) {
    const dueAt = momentOf(addDays(nextReport, 1), MORNING);
    return [{ ...about, kind: 'groupReportMissing', dueAt, to: leadersOf(bodyNr, mandates, today) }];
  }
  const reminded = addDays(nextReport, -AHEAD);
  if (today < reminded || today === nextReport) return [];
  return [
    { ...about, kind: 'groupReportSoon', dueAt: momentOf(reminded, MORNING), to: reportersOf(group, mandates, today) },
  ];
}

function gapDuties(group: Stored<WorkingGroup>, mandates: readonly Mandate[], today: Day): readonly GroupDuty[] {
  const { id, bodyNr } = group;
  const gaps = groupGaps(group, mandates, today).map(({ partyKey }) => partyKey);
  if (gaps.length === 0) return [];
  const to = leadersOf(bodyNr, mandates, today);
  return [{ kind: 'groupUnstaffed', bodyNr, id, about: gaps.join(','), dueAt: momentOf(today, MORNING), to }];
}

/** The chair of the forum; where it has none of its own, those who prepare it together. */
function leadersOf(bodyNr: number, mandates: readonly Mandate[], today: Day): readonly string[] {
  const held = mandatesIn(mandates, bodyNr, today);
  const chairs = held.filter(({ role }) => role === 'chair');
  const leading = chairs.length > 0 ? chairs : held.filter(({ role }) => role === 'jointPreparer');
  return eachOnce(leading.map(({ upn }) => upn));
}

function eachOnce(upns: readonly string[]): readonly string[] {
  return [...new Set(upns.map((upn) => upn.toLowerCase()))];
}
