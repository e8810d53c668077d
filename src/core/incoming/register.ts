import type { Day } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { New, Row } from '../stored';

/** Which way a paper went: it came in, went out, or was drawn up within. */
export const REGISTER_WAYS = ['in', 'out', 'within'] as const;
export type RegisterWay = (typeof REGISTER_WAYS)[number];

/** One line of a records creator's register (diarium): a running number within its year, never used again (BAD-12). */
export interface RegisterEntry extends Row {
  readonly recordsCreator: string;
  readonly year: number;
  /** 1, 2, 3 … within the records creator and the year. */
  readonly number: number;
  /** As it is written: `DNR 2026-0012`. */
  readonly registrationNumber: string;
  readonly way: RegisterWay;
  readonly on: Day;
  readonly who: string;
  readonly subject: string;
  /** Keys of the minutes and other papers of the matter. */
  readonly papers: readonly string[];
  /** A line noted by mistake keeps its number and says so. */
  readonly standing: 'stands' | 'crossedOut';
}

/** The next number of a records creator in a year: one more than the highest ever given, crossed out or not (BAD-12). */
export function nextNumber(
  entries: readonly Pick<RegisterEntry, 'recordsCreator' | 'year' | 'number'>[],
  recordsCreator: string,
  year: number,
): number {
  const own = entries.filter((entry) => entry.recordsCreator === recordsCreator && entry.year === year);
  return own.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
}

export type RegisterRefusal =
  { readonly reason: 'subjectMissing' } | { readonly reason: 'otherYear'; readonly on: Day; readonly year: number };

/** Puts a paper on the register under the next number of its records creator and year (BAD-12). */
export function register(
  entries: readonly RegisterEntry[],
  paper: Pick<RegisterEntry, 'recordsCreator' | 'year' | 'way' | 'on' | 'who' | 'subject' | 'papers' | 'actedBy'>,
  /** What stands before the number: `DNR`, or a short name of the records creator. */
  series: string,
): Result<New<RegisterEntry>, RegisterRefusal> {
  if (paper.subject.trim() === '') return refused({ reason: 'subjectMissing' });
  if (!paper.on.startsWith(`${String(paper.year)}-`)) {
    return refused({ reason: 'otherYear', on: paper.on, year: paper.year });
  }
  const number = nextNumber(entries, paper.recordsCreator, paper.year);
  const registrationNumber = `${series} ${String(paper.year)}-${String(number).padStart(4, '0')}`;
  return ok({
    ...paper,
    key: `register:${paper.recordsCreator}:${String(paper.year)}:${String(number)}`,
    subject: paper.subject.trim(),
    number,
    registrationNumber,
    standing: 'stands',
  });
}

/** What a matter is found again by: its number, who prepares it, when it is dated, and where it was taken up (DEC-16). */
export interface MatterRegistration extends Row {
  readonly matterId: number;
  readonly registrationNumber: string;
  /** Responsible official (handläggare). */
  readonly caseOfficer: string;
  readonly dated: Day;
  readonly meetingDay: Day | null;
  /** Number of the line or § at that meeting, as written: `10`. */
  readonly itemNumber: string;
}

/** The matters with a number, written with or without blanks, dashes and capitals; part of a number finds nothing (DEC-16). */
export function byRegistrationNumber<Known extends Pick<MatterRegistration, 'registrationNumber'>>(
  matters: readonly Known[],
  written: string,
): readonly Known[] {
  const wanted = bare(written);
  return wanted === '' ? [] : matters.filter(({ registrationNumber }) => bare(registrationNumber) === wanted);
}

function bare(number: string): string {
  return number.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
