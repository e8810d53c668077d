import type { ActAnswer, ActFields } from '../../../api/acts';
import { bodyYear } from '../../../core/bodies/body';
import { mandatesIn } from '../../../core/bodies/holding';
import { dayOf, yearOf, type Day } from '../../../core/calendar';
import { assignTurns } from '../../../core/meetings/chair';
import type { Meeting } from '../../../core/meetings/meeting';
import { hindranceOn } from '../../../core/planning/choosing';
import { proposeDates } from '../../../core/planning/proposeDates';
import type { ProposedDate, ProposedYear } from '../../../core/planning/question';
import * as lists from '../../../storage/lists';
import { planningTexts } from '../../../texts/planning';
import { issueInvitations, openInvitations } from '../../invitations/issuing';
import { byDay, rememberMeetings } from '../../meetings/facts';
import { done, refuse, toConfirm, type InBody } from '../acting';
import { chairNameOf } from '../chairing/turning';
import { pressOf } from '../press';
import { reschedulingFacts } from '../rescheduling/facts';
import { takeUpStranded, tellOfChange } from '../rescheduling/following';
import { plannedBy, yearToPlan, type YearToPlan } from './question';

/**
 * Proposes the meetings of a year with the reasons for each day, and adds them when they have been read (FSS-11, ESC-03,
 * FIN-01). Dates given by hand stand as they are, and what stands against them is told. Pressed twice, they are there once.
 */
export async function planOne(acting: InBody, fields: ActFields<'planYear'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = planningTexts(language);
  const today = dayOf(world.now());
  const { year } = fields;
  const wrong = wrongYear(acting, fields);
  if (wrong !== undefined) return wrong;
  const press = pressOf(acting);
  const question = await yearToPlan(facts, fields, press);
  const { dates, unmet, nameOf } = toldDates(acting, question, fields.dates);
  if (dates.length === 0) return refuse('nothingToPlan', [texts.nothing(year), ...unmet].join(' '));
  const meetings = withTurns(acting, question, dates, press);
  const lines = [
    ...dates.map((date) => {
      const chair = meetings.find(({ day }) => day === date.day)?.chairName ?? '';
      return texts.date({ ...date, chair: chair === '' ? null : chair }, nameOf);
    }),
    ...unmet,
  ];
  if (fields.consequencesRead !== true) return toConfirm(texts.toConfirm(dates.length, year), lines);
  const added = await facts.site.addAll(lists.meetings, meetings);
  rememberMeetings(facts.site, added);
  await openInvitations(facts.site, added, member.person.upn);
  await issueInvitations(world, facts.site);
  const around = await reschedulingFacts(world, facts, null);
  await takeUpStranded(acting, facts, [...facts.meetings, ...added], around);
  const [first] = [...added].sort(byDay);
  if (first !== undefined) {
    const called = mandatesIn(facts.mandates, facts.body.nr, today).map(({ upn }) => upn);
    await tellOfChange(acting, facts, first, 'yearPlanned', called);
  }
  return done(acting, texts.planned(dates.length, year), null, lines);
}

/** Why a year cannot be planned like this, or undefined. */
export function wrongYear(
  { world, language }: InBody,
  { year, starts, ends, dates }: ActFields<'planYear'>,
): ActAnswer | undefined {
  const texts = planningTexts(language);
  const today = dayOf(world.now());
  if (year < yearOf(today)) return refuse('yearPassed', texts.yearPassed);
  if (ends <= starts) return refuse('endsFirst', texts.endsFirst);
  const outside = dates?.find((on) => yearOf(on) !== year || on <= today);
  return outside === undefined ? undefined : refuse('notInYear', texts.notInYear(outside, year));
}

/** The dates of a year, proposed or given, each with what speaks for and against it, and what could not be met in words. */
export function toldDates(
  { world, facts, language }: Pick<InBody, 'world' | 'facts' | 'language'>,
  question: YearToPlan,
  given: readonly Day[] | undefined,
) {
  const texts = planningTexts(language);
  const today = dayOf(world.now());
  const proposed = given === undefined ? proposeDates(question.plan) : byHand(question, given);
  const nameOf = (nr: number) => [facts.body, ...facts.otherBodies].find((one) => one.nr === nr)?.shortName ?? '';
  return {
    dates: proposed.dates.filter(({ day }) => day > today),
    unmet: proposed.unmet.map((one) => texts.unmet(one, nameOf)),
    nameOf,
  };
}

/** Dates somebody has chosen: each stands, with what hinders it; what the year then lacks is told as ever. */
function byHand({ plan, body }: YearToPlan, days: readonly Day[]): ProposedYear {
  const chosen = [...new Set(days)].sort();
  const { starts, ends, bodyNr } = body;
  const dates: readonly ProposedDate[] = chosen.map((day) => {
    const hindrance = hindranceOn(day, body, plan.breaks, plan.taken);
    return { bodyNr, day, starts, ends, reasons: [], passedOver: hindrance === null ? [] : [hindrance] };
  });
  const asIfThere = { ...body, times: { value: 0, source: NONE }, existing: [...body.existing, ...chosen] };
  return { dates, unmet: proposeDates({ ...plan, bodies: [asIfThere] }).unmet };
}

const NONE = { document: '', clause: '' };

/** The new meetings, each with its turn among those that stand where the chair goes round (FSG-03). */
function withTurns(
  { facts, member }: InBody,
  { own }: YearToPlan,
  dates: readonly ProposedDate[],
  press: string,
): readonly Meeting[] {
  const { body } = facts;
  const fresh = dates.map(({ day, starts, ends }): Meeting => ({
    key: `${plannedBy(press)}${String(body.nr)}:${day}:${starts}`,
    actedBy: member.person.upn,
    bodyNr: body.nr,
    bodyYear: bodyYear(body.nr, yearOf(day)),
    ...{ title: body.name, day, starts, ends, place: null, stage: 'planned' },
    ...{ turnOf: null, turnUntil: null, actingChair: null },
    mode: body.rules.meetingMode?.value ?? 'digital',
    chairName: '',
  }));
  const inOrder: readonly Meeting[] = [...own, ...fresh].sort(byDay);
  const turns = assignTurns(body.rules, inOrder);
  return inOrder.flatMap((meeting, index) => {
    if (!fresh.includes(meeting)) return [];
    const withTurn = { ...meeting, turnOf: turns[index] ?? null };
    return [{ ...withTurn, chairName: chairNameOf(withTurn, facts) }];
  });
}
