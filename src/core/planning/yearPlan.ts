import type { Mandate } from '../bodies/mandate';
import { mandatesOf } from '../bodies/holding';
import { yearOf, type ClockTime, type Day } from '../calendar';
import { sameUpn } from '../people/person';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';
import type { Break } from './question';
import type { DateAnswerWord, PlanWeekday, YearPlanState } from './words';

/** Dates a body is asked about before they become its meetings of a year. No meeting until they are entered. */
export interface YearPlan extends Row {
  readonly bodyNr: number;
  readonly year: number;
  readonly title: string;
  readonly weekday: PlanWeekday;
  readonly starts: ClockTime;
  readonly ends: ClockTime;
  readonly breaks: readonly Break[];
  readonly dates: readonly Day[];
  readonly state: YearPlanState;
}

/** What one person has answered to the dates of a plan. */
export interface DateAnswers extends Row {
  readonly bodyNr: number;
  readonly planId: number;
  readonly upn: string;
  readonly name: string;
  readonly answers: readonly { readonly day: Day; readonly answer: DateAnswerWord }[];
}

/** Why an answer or a move is not taken. */
export type YearPlanRefusal =
  | { readonly reason: 'planClosed'; readonly state: Exclude<YearPlanState, 'asked'> }
  /** Guests and delegates come when they are asked: the dates are for those who serve. */
  | { readonly reason: 'notServing' }
  | { readonly reason: 'notADate'; readonly day: Day }
  | { readonly reason: 'dateTaken'; readonly day: Day }
  | { readonly reason: 'notInYear'; readonly day: Day; readonly year: number };

/** Whether somebody may answer when they can: those who serve the body, while it is asked (ORG-07). */
export function canAnswerDates(
  plan: Pick<YearPlan, 'bodyNr' | 'state'>,
  mandates: readonly Mandate[],
  upn: string,
  on: Day,
): Result<'may', YearPlanRefusal> {
  if (plan.state !== 'asked') return refused({ reason: 'planClosed', state: plan.state });
  const serves = mandatesOf(mandates, plan.bodyNr, upn, on).some(({ role }) => role !== 'guest' && role !== 'delegate');
  return serves ? ok('may') : refused({ reason: 'notServing' });
}

/** Their answers as they are kept: those to dates that are asked about; one to another day is refused. */
export function answerDates(
  { dates }: Pick<YearPlan, 'dates'>,
  answers: DateAnswers['answers'],
): Result<DateAnswers['answers'], YearPlanRefusal> {
  const other = answers.find(({ day }) => !dates.includes(day));
  if (other !== undefined) return refused({ reason: 'notADate', day: other.day });
  return ok(dates.flatMap((day) => answers.filter((one) => one.day === day).slice(-1)));
}

/** The dates with one of them moved, in order. What was answered to the day that is left does not go with it. */
export function moveDate(
  { dates, year, state }: Pick<YearPlan, 'dates' | 'year' | 'state'>,
  from: Day,
  to: Day,
  today: Day,
): Result<readonly Day[], YearPlanRefusal> {
  if (state !== 'asked') return refused({ reason: 'planClosed', state });
  if (!dates.includes(from)) return refused({ reason: 'notADate', day: from });
  if (yearOf(to) !== year || to <= today) return refused({ reason: 'notInYear', day: to, year });
  if (dates.includes(to)) return refused({ reason: 'dateTaken', day: to });
  return ok([...dates.filter((day) => day !== from), to].sort());
}

/** How a date stands with those who serve: names of those who cannot, and how many have said what. */
export interface DateTally {
  readonly day: Day;
  readonly can: number;
  readonly ifNeeded: number;
  readonly cannot: readonly string[];
  readonly silent: number;
}

/** The answers counted date by date; of somebody who no longer serves, nothing. */
export function tallyOf(
  dates: readonly Day[],
  given: readonly Pick<DateAnswers, 'upn' | 'name' | 'answers'>[],
  serving: readonly string[],
): readonly DateTally[] {
  const counted = given.filter(({ upn }) => serving.some((one) => sameUpn(one, upn)));
  return dates.map((day) => {
    const to = (word: DateAnswerWord) =>
      counted.filter(({ answers }) => answers.some((one) => one.day === day && one.answer === word));
    const [can, ifNeeded, cannot] = [to('can').length, to('ifNeeded').length, to('cannot').map(({ name }) => name)];
    return { day, can, ifNeeded, cannot, silent: serving.length - can - ifNeeded - cannot.length };
  });
}
