import { addDays, day, yearOf, type Day } from '../calendar';
import type { Mandate } from './mandate';
import type { Rule, Source, Term } from './ruleSet';

/** Councils are elected every fourth year in Sweden: 2014, 2018, 2022, 2026. */
const ELECTION_CYCLE = 4;
const AN_ELECTION_YEAR = 2022;

/** Days before the last day of a term from which its end is told. */
const TERM_REMINDER_DAYS = 120;

/** A term of office, first and last day included. `from` is null for a first term that began when the body was formed. */
export interface TermOfOffice {
  readonly from: Day | null;
  readonly to: Day;
  readonly source: Source;
}

/** Whether members of councils are elected that year. */
export function isElectionYear(year: number): boolean {
  return (year - AN_ELECTION_YEAR) % ELECTION_CYCLE === 0;
}

/**
 * The term that a day falls in: the first one until the day it ends, then from 1 January of the year after an election for
 * as many years as the rule says (SFB-06, FIN-12). Null where the body has decided no term.
 */
export function termOn(on: Day, rule: Rule<Term> | null): TermOfOffice | null {
  if (rule === null) return null;
  const { value, source } = rule;
  if (value.firstEnds !== null && on <= value.firstEnds) return { from: null, to: value.firstEnds, source };
  return termFrom(firstYearOf(yearOf(on)), value, source);
}

/** The term that follows the one a day falls in. */
export function termAfter(on: Day, rule: Rule<Term> | null): TermOfOffice | null {
  const now = termOn(on, rule);
  return now === null ? null : termOn(addDays(now.to, 1), rule);
}

/** How a term stands to a day: running, or so near its end that whoever appoints is to be reminded. */
export type TermStanding =
  | { readonly state: 'notDecided' }
  | { readonly state: 'running'; readonly term: TermOfOffice; readonly remindFrom: Day }
  | {
      readonly state: 'endsSoon';
      readonly term: TermOfOffice;
      readonly next: TermOfOffice;
      /** Mandates that reach into the next term or run without a last day: they need an appointment or an end. */
      readonly unsettled: readonly Mandate[];
    };

/** Where the current term stands, for the mandates that it bounds (SFB-06). */
export function termStanding(on: Day, rule: Rule<Term> | null, mandates: readonly Mandate[]): TermStanding {
  const term = termOn(on, rule);
  if (rule === null || term === null) return { state: 'notDecided' };
  const { value, source } = rule;
  const next = termFrom(yearOf(term.to) + 1, value, source);
  const remindFrom = addDays(term.to, -TERM_REMINDER_DAYS);
  if (on < remindFrom) return { state: 'running', term, remindFrom };
  return { state: 'endsSoon', term, next, unsettled: beyond(term, mandates) };
}

/** Mandates with a seat that hold past the last day of a term they began in. */
function beyond<Held extends Mandate>(term: TermOfOffice, mandates: readonly Held[]): readonly Held[] {
  return mandates.filter(({ role, from, to }) => BOUND.has(role) && from <= term.to && (to === null || to > term.to));
}

/** Whose mandates follow the term: members, substitutes and those the board elects among itself; not the staff. */
const BOUND: ReadonlySet<Mandate['role']> = new Set(['chair', 'viceChair', 'representative', 'substitute', 'auditor']);

/** The first year of the term that a year lies in. */
function firstYearOf(year: number): number {
  const since = (((year - 1 - AN_ELECTION_YEAR) % ELECTION_CYCLE) + ELECTION_CYCLE) % ELECTION_CYCLE;
  return year - since;
}

function termFrom(year: number, { years }: Term, source: Source): TermOfOffice {
  return { from: day(`${String(year)}-01-01`), to: day(`${String(year + years - 1)}-12-31`), source };
}
