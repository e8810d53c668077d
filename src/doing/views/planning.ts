import type { PlannedDateView, PlanningPage, PlanStart } from '../../api/planningView';
import { bodyYear } from '../../core/bodies/body';
import { dayOf, weekdayOf, yearOf, type ClockTime } from '../../core/calendar';
import { deadlinesOf } from '../../core/meetings/deadlines';
import type { Meeting } from '../../core/meetings/meeting';
import { proposeDates } from '../../core/planning/proposeDates';
import { canAnswerDates, tallyOf, type DateAnswers, type YearPlan } from '../../core/planning/yearPlan';
import { PLAN_WEEKDAYS } from '../../core/planning/words';
import { sameUpn } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { planningTexts } from '../../texts/planning';
import { toldDates } from '../acts/planning/planningYear';
import { servingIn, yearToPlan } from '../acts/planning/question';
import { takenIn } from '../acts/windingUp/archived';
import { addressOf } from '../addressing';
import { byDay, unreadableIn } from '../meetings/facts';
import type { Member, World } from '../world';
import { allowedActs, seeBodyAnd, type BodySeen } from './inBody';
import { unreadableViews } from './rows';

const ACTS = ['askPlannedDates', 'movePlannedDate', 'enterPlannedDates', 'dropPlannedDates'] as const;

/**
 * The dates of a coming year with what each rests on, what stands against it and who can (ORG-07); undefined for whoever
 * has no role in the body. Names of those who cannot are for everybody who serves: they move their dates by them.
 */
export async function viewPlanning(
  world: World,
  members: readonly Member[],
  address: string,
  asked: number | undefined,
): Promise<PlanningPage | undefined> {
  const year = asked ?? yearOf(dayOf(world.now())) + 1;
  const answered = await seeBodyAnd(world, members, address, (bodyNr) => ({
    plans: { list: lists.yearPlans, where: { bodyNr, state: 'asked' as const } },
    given: { list: lists.dateAnswers, where: { bodyNr } },
    ofYear: { list: lists.meetings, where: { bodyYear: bodyYear(bodyNr, year) } },
  }));
  if (answered === undefined) return undefined;
  const { seen, read } = answered;
  const meetings = read.ofYear.rows.filter(({ stage }) => stage !== 'cancelled').sort(byDay);
  const plan = read.plans.rows.find((one) => one.year === year);
  return {
    me: seen.me,
    today: dayOf(world.now()),
    body: seen.body,
    year,
    meetings: meetings.map(({ day, starts, ends }) => ({ day, starts, ends })),
    start: startOf(seen),
    plan:
      plan === undefined
        ? null
        : await planShown(
            world,
            seen,
            plan,
            read.given.rows.filter(({ planId }) => planId === plan.id),
          ),
    may: allowedActs(seen, ACTS),
    unreadable: unreadableViews(unreadableIn(Object.values(read))),
  };
}

async function planShown(world: World, seen: BodySeen, plan: Stored<YearPlan>, given: readonly DateAnswers[]) {
  const { facts, member, me } = seen;
  const { language } = member.person;
  const texts = planningTexts(language);
  const question = await yearToPlan(facts, plan, '');
  const told = toldDates({ world, facts, language }, question, plan.dates);
  const proposed = proposeDates(question.plan).dates;
  const serving = servingIn(facts.mandates, facts.body.nr, plan.year);
  const mine = given.find(({ upn }) => sameUpn(upn, me.upn))?.answers ?? [];
  const dates = tallyOf(plan.dates, given, serving).map((tally): PlannedDateView => ({
    ...tally,
    reasons: texts.reasons(proposed.find(({ day }) => day === tally.day)?.reasons ?? [], told.nameOf),
    hindered: texts.hindered(told.dates.find(({ day }) => day === tally.day)?.passedOver ?? [], told.nameOf),
    lastDay: deadlinesOf(tally, facts.body.rules).proposalsLastDay,
    mine: mine.find(({ day }) => day === tally.day)?.answer ?? null,
  }));
  const may = canAnswerDates(plan, facts.mandates, me.upn, dayOf(world.now()));
  return {
    ...{ id: addressOf(member.site, plan.id), version: plan.version, starts: plan.starts, ends: plan.ends },
    ...{ dates, unmet: told.unmet, serving: serving.length },
    answered: given.filter(({ upn }) => serving.some((one) => sameUpn(one, upn))).length,
    mayAnswer:
      may.ok && takenIn(facts.body, ['answerPlannedDates']).length > 0 ? ('may' as const) : ('mayNot' as const),
  };
}

/** A question starts from how the body has met lately: its latest meeting's weekday and hours. */
function startOf({ facts: { body, meetings } }: BodySeen): PlanStart {
  const latest: Stored<Meeting> | undefined = meetings.at(-1);
  const rule = body.rules.targetMeetingsPerYear ?? body.rules.minMeetingsPerYear;
  return {
    weekday: (latest === undefined ? undefined : PLAN_WEEKDAYS[weekdayOf(latest.day) - 1]) ?? 'thursday',
    starts: latest?.starts ?? ('13:00' as ClockTime),
    ends: latest?.ends ?? ('15:00' as ClockTime),
    times: rule?.value ?? null,
    clause: rule === null ? null : `${rule.source.document}, ${rule.source.clause}`,
  };
}
