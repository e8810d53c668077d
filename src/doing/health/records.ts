import type { AgendaItem } from '../../core/agenda/item';
import type { Assignment } from '../../core/assignments/assignment';
import { bodyYear } from '../../core/bodies/body';
import { dayOf, type Day } from '../../core/calendar';
import { isOpenTo } from '../../core/confidential/confidential';
import type { Decision } from '../../core/decisions/decision';
import type { JournalEntry } from '../../core/journal/entry';
import type { Measure } from '../../core/measures/measure';
import type { Attendance } from '../../core/meetings/attendance';
import type { Meeting } from '../../core/meetings/meeting';
import type { Proposal } from '../../core/proposals/proposal';
import type { Enclosable } from '../../core/rooms/room';
import type { GroupReport } from '../../core/workingGroups/reporting';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { UnreadableItem } from '../../storage/site';
import type { BodyFacts } from '../acts/bodyFacts';
import { unreadableIn } from '../meetings/facts';

/** What is recorded of a body in a year: of meetings whose notes are published, and nothing that is confidential. */
export interface Records {
  readonly meetings: readonly Stored<Meeting>[];
  readonly attendance: readonly Stored<Attendance>[];
  readonly items: readonly Stored<AgendaItem>[];
  readonly decisions: readonly Stored<Decision>[];
  readonly assignments: readonly Stored<Assignment>[];
  readonly proposals: readonly Stored<Proposal>[];
  readonly measures: readonly Stored<Measure>[];
  /** What groups have reported and an agenda that went out has told, of every year. */
  readonly groupReports: readonly (Stored<GroupReport> & { readonly groupName: string })[];
  /** Who sent which agenda when, of this year and the one before. */
  readonly sendings: readonly Stored<JournalEntry>[];
  /** The first day of those years on which anything of the body was recorded; null where nothing has been. */
  readonly followedSince: Day | null;
  readonly unreadable: readonly UnreadableItem[];
}

/** Reads what is recorded of a body in a year, in one `$batch`. */
export async function loadRecords(
  { site, body, meetings }: Pick<BodyFacts, 'site' | 'body' | 'meetings'>,
  year: number,
): Promise<Records> {
  const ofYear = bodyYear(body.nr, year);
  const read = await site.read({
    attendance: { list: lists.attendance, where: { bodyNr: body.nr } },
    items: { list: lists.agendaItems, where: { bodyYear: ofYear } },
    decisions: { list: lists.decisions, where: { bodyYear: ofYear } },
    assignments: { list: lists.assignments, where: { bodyNr: body.nr } },
    proposals: { list: lists.proposals, where: { bodyYear: ofYear } },
    measures: { list: lists.measures, where: { bodyNr: body.nr } },
    groupReports: { list: lists.groupReports, where: { bodyNr: body.nr } },
    groups: { list: lists.workingGroups, where: { bodyNr: body.nr } },
    journal: { list: lists.journal, where: { bodyYear: [bodyYear(body.nr, year - 1), ofYear] } },
  });
  const published = new Set(
    meetings.filter(({ stage, bodyYear: of }) => stage === 'notesPublished' && of === ofYear).map(({ id }) => id),
  );
  const open = <Row extends Enclosable>(rows: readonly Row[]) => rows.filter((row) => isOpenTo(row, 'everybody'));
  return {
    meetings: meetings.filter(({ bodyYear: of }) => of === ofYear),
    attendance: read.attendance.rows.filter(({ meetingId }) => published.has(meetingId)),
    items: open(read.items.rows).filter(
      ({ meetingId, standing, origin }) =>
        published.has(meetingId) && standing !== 'removed' && standing !== 'draft' && origin !== 'standing',
    ),
    decisions: open(read.decisions.rows),
    assignments: open(read.assignments.rows),
    proposals: open(read.proposals.rows),
    measures: read.measures.rows,
    groupReports: read.groupReports.rows.map((report) => ({
      ...report,
      groupName: read.groups.rows.find(({ key }) => key === report.groupKey)?.name ?? '',
    })),
    sendings: read.journal.rows.filter(({ act }) => act === 'sendAgenda'),
    followedSince: read.journal.rows.map(({ at }) => dayOf(at)).sort()[0] ?? null,
    unreadable: unreadableIn(Object.values(read)),
  };
}
