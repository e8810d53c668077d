import type { ActFields } from '../../../api/acts';
import { bodyYear } from '../../../core/bodies/body';
import type { Mandate } from '../../../core/bodies/mandate';
import { day, weekdayOf, type Weekday } from '../../../core/calendar';
import { deadlinesOf } from '../../../core/meetings/deadlines';
import type { Meeting } from '../../../core/meetings/meeting';
import type { BodyToPlan, DutyOfYear, PlanYear } from '../../../core/planning/question';
import type { YearPlan } from '../../../core/planning/yearPlan';
import { PLAN_WEEKDAYS } from '../../../core/planning/words';
import type { Stored } from '../../../core/stored';
import { entriesOfYear } from '../../../core/yearWheel/entriesOfYear';
import * as lists from '../../../storage/lists';
import type { BodyFacts } from '../bodyFacts';

/** Keys of the meetings that one press adds begin with this. */
export function plannedBy(press: string): string {
  return `plan:${press}:`;
}

/** What the year of a body is planned from, and its own meetings of the year and around it. */
export interface YearToPlan {
  readonly plan: PlanYear;
  readonly body: BodyToPlan;
  readonly own: readonly Stored<Meeting>[];
}

/** What a year is planned from, as somebody says it. */
export type YearAsked = Pick<ActFields<'planYear'>, 'year' | 'weekday' | 'starts' | 'ends' | 'times'> & {
  readonly breaks: YearPlan['breaks'];
};

/** Reads who serves where and which meetings stand, of the body and of those it shares people or matters with. */
export async function yearToPlan(facts: BodyFacts, fields: YearAsked, press: string): Promise<YearToPlan> {
  const { body, site } = facts;
  const { year } = fields;
  const people = servingIn(facts.mandates, body.nr, year);
  const { shared } = await site.read({ shared: { list: lists.mandates, where: { upn: people } } });
  const liftsTo = body.kind === 'areaForum' ? facts.otherBodies.find(({ kind }) => kind === 'cityForum') : undefined;
  const prepares =
    body.kind === 'workingCommittee' ? facts.otherBodies.find(({ nr }) => nr === body.parent) : undefined;
  const bound = [liftsTo, prepares].filter((one) => one !== undefined);
  const numbers = [...new Set([body.nr, ...bound.map(({ nr }) => nr), ...shared.rows.map(({ bodyNr }) => bodyNr)])];
  const { meetings } = await site.read({
    meetings: {
      list: lists.meetings,
      where: { bodyYear: [bodyYear(body.nr, year - 1), ...numbers.map((nr) => bodyYear(nr, year))] },
    },
  });
  const standing = meetings.rows.filter(({ stage, key }) => stage !== 'cancelled' && !key.startsWith(plannedBy(press)));
  const own = standing.filter(({ bodyNr }) => bodyNr === body.nr);
  const ofYear = standing.filter((one) => one.bodyYear === bodyYear(one.bodyNr, year));
  const existing = own.filter((one) => ofYear.includes(one)).map((one) => one.day);
  const rule = body.rules.targetMeetingsPerYear ?? body.rules.minMeetingsPerYear;
  const given = fields.times === undefined ? null : { value: fields.times, source: SAID };
  const times = given ?? rule;
  const toPlan: BodyToPlan = {
    bodyNr: body.nr,
    times: times === null ? null : { ...times, value: Math.max(0, times.value - existing.length) },
    weekday: weekdayNamed(fields.weekday),
    starts: fields.starts,
    ends: fields.ends,
    proposalDaysBefore: body.rules.proposalDaysBefore,
    liftsTo: liftsTo?.nr ?? null,
    prepares: prepares?.nr ?? null,
    duties: dutiesOf(facts, year),
    existing,
    people,
  };
  const planned = bound.flatMap((other) =>
    ofYear
      .filter(({ bodyNr }) => bodyNr === other.nr)
      .map((meeting) => ({ ...meeting, proposalsLastDay: deadlinesOf(meeting, other.rules).proposalsLastDay })),
  );
  const taken = ofYear.map((one) => ({
    ...one,
    people: one.bodyNr === body.nr ? people : servingIn(shared.rows, one.bodyNr, year),
  }));
  return { plan: { year, bodies: [toPlan], planned, breaks: fields.breaks, taken }, body: toPlan, own };
}

/** The number was said by whoever plans: it rests on no clause. */
const SAID = { document: '', clause: '' };

/** UPNs of those who serve a body in a year; guests and delegates come when they are asked. */
export function servingIn(mandates: readonly Mandate[], bodyNr: number, year: number): readonly string[] {
  const [first, last] = [day(`${String(year)}-01-01`), day(`${String(year)}-12-31`)];
  const held = mandates.filter(
    ({ bodyNr: nr, role, from, to }) =>
      nr === bodyNr && role !== 'guest' && role !== 'delegate' && from <= last && (to === null || first <= to),
  );
  return [...new Set(held.map(({ upn }) => upn))];
}

/** The duties of the year that take a quorate meeting, each after what has to be done first (FIN-01, FIN-02). */
function dutiesOf({ body }: Pick<BodyFacts, 'body'>, year: number): readonly DutyOfYear[] {
  const entries = entriesOfYear({
    bodyNr: body.nr,
    year,
    duties: body.rules.datedDuties,
    themes: [],
    actedBy: 'system',
  });
  return entries
    .filter(({ needs }) => needs === 'quorateMeeting')
    .map(({ title, lastDay, comesAfter, source }) => ({
      duty: title,
      by: lastDay,
      after: entries.find(({ duty }) => duty === comesAfter)?.lastDay ?? null,
      source,
    }));
}

/** Any Monday will do to count from. */
const A_MONDAY = weekdayOf(day('2026-01-05'));

function weekdayNamed(name: YearPlan['weekday']): Weekday {
  return (A_MONDAY + PLAN_WEEKDAYS.indexOf(name)) as Weekday;
}
