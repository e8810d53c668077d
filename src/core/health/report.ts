import { dayIn, type Day, type MonthDay } from '../calendar';

/** The parts of a report, in the one order every process leader's reports have (PL-14). */
export const REPORT_PARTS = [
  'meetings',
  'attendance',
  'proposals',
  'decisions',
  'assignmentsDone',
  'assignmentsOpen',
  'groupReports',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** A report to the financier on the measure (PL-11), or a status report (lägesrapport, PL-13). */
export type ReportKind = 'halfYearReport' | 'statusReport';

/** A row of the records, as a report may tell it. `list` and `id` are where it stands. */
export interface RecordedRow {
  readonly list: string;
  readonly id: number;
  readonly bodyNr: number;
  readonly part: ReportPart;
  /** The day it happened; of an open assignment, the day it is due. */
  readonly day: Day;
  readonly text: string;
}

/** A line of the draft, which is a row of the records and nothing else. */
export interface ReportLine {
  readonly bodyNr: number;
  readonly day: Day;
  readonly text: string;
  readonly from: { readonly list: string; readonly id: number };
}

export interface ReportDraft {
  readonly kind: ReportKind;
  readonly from: Day;
  readonly to: Day;
  /** Every part, also one with nothing recorded: then that is what is said. */
  readonly parts: readonly {
    readonly part: ReportPart;
    readonly lines: readonly ReportLine[];
    readonly state: 'recorded' | 'nothingRecorded';
  }[];
}

/** The days of a half-year, first and last. */
export function halfYear(year: number, half: 'first' | 'second'): { readonly from: Day; readonly to: Day } {
  const [from, to] = half === 'first' ? ['01-01', '06-30'] : ['07-01', '12-31'];
  return { from: dayIn(year, from as MonthDay), to: dayIn(year, to as MonthDay) };
}

/**
 * The draft of a report on a period, from the records handed in and nothing else (PL-11, PL-13): one line a row, in the
 * common order (PL-14), each with the row it is. What happened outside the period is left out; an assignment still open
 * is told whenever it is due.
 */
export function draftReport(
  kind: ReportKind,
  { from, to }: { readonly from: Day; readonly to: Day },
  rows: readonly RecordedRow[],
): ReportDraft {
  const told = rows.filter((row) => row.part === 'assignmentsOpen' || (from <= row.day && row.day <= to));
  const parts = REPORT_PARTS.map((part) => {
    const lines = told
      .filter((row) => row.part === part)
      .sort((one, other) => one.day.localeCompare(other.day) || one.bodyNr - other.bodyNr)
      .map(({ list, id, bodyNr, day, text }) => ({ bodyNr, day, text, from: { list, id } }));
    return { part, lines, state: lines.length > 0 ? 'recorded' : 'nothingRecorded' } as const;
  });
  return { kind, from, to, parts };
}
