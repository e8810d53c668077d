import { addDays, type Day } from '../calendar';
import { chooseDay } from './choosing';
import type { BodyToPlan, PlanYear, ProposedDate, ProposedYear, TakenTime, Unmet } from './question';
import { slotsOf, type KnownDate } from './slots';

/**
 * Proposes the meetings of a year for several bodies, each with the reasons for its day, and says what could not be met.
 * Bodies that others lift questions to or prepare for are planned first. What a body has not decided is told, and no
 * weekday, red day, break or clash is passed over in silence.
 */
export function proposeDates(plan: PlanYear): ProposedYear {
  const known: KnownDate[] = plan.planned.map((meeting) => ({ ...meeting, reasons: [], passedOver: [] }));
  const unmet: Unmet[] = [];
  for (const body of inOrder(plan.bodies)) {
    const taken = [...plan.taken, ...known.map((date) => takenBy(date, plan.bodies))];
    const planned = planBody(body, plan, known, taken);
    known.push(...planned.dates.map((date) => ({ ...date, proposalsLastDay: lastDayOf(date, body) })));
    unmet.push(...planned.unmet);
  }
  const dates = known.slice(plan.planned.length).map(({ bodyNr, day, starts, ends, reasons, passedOver }) => ({
    bodyNr,
    day,
    starts,
    ends,
    reasons,
    passedOver,
  }));
  return { dates: dates.sort((one, other) => one.day.localeCompare(other.day) || one.bodyNr - other.bodyNr), unmet };
}

function planBody(
  body: BodyToPlan,
  plan: PlanYear,
  known: readonly KnownDate[],
  taken: readonly TakenTime[],
): ProposedYear {
  const { bodyNr, times, starts, ends, people } = body;
  if (times === null) return { dates: [], unmet: [{ unmet: 'notDecided', bodyNr, rule: 'times' }] };
  const { slots, unmet: tooFew } = slotsOf(body, times.value, plan.year, known);
  const dates: ProposedDate[] = [];
  const unmet: Unmet[] = [...notPlannedWith(body, plan), ...tooFew];
  for (const slot of slots) {
    const own = dates.map((date) => ({ ...date, people }));
    const { day, passedOver } = chooseDay(slot, body, plan.breaks, [...taken, ...own]);
    const { reasons, from, to } = slot;
    if (day === undefined) unmet.push({ unmet: 'noDayFree', bodyNr, from, to, reasons, passedOver });
    else dates.push({ bodyNr, day, starts, ends, reasons, passedOver });
  }
  return { dates, unmet };
}

/** What a body is bound to that gives no days to be bound by. */
function notPlannedWith({ bodyNr, liftsTo, prepares }: BodyToPlan, { bodies, planned }: PlanYear): readonly Unmet[] {
  const target = bodies.find((body) => body.bodyNr === liftsTo);
  const unmet: Unmet[] = [liftsTo, prepares]
    .filter((other) => other !== null)
    .filter((other) => ![...bodies, ...planned].some((body) => body.bodyNr === other))
    .map((other) => ({ unmet: 'notPlannedWith', bodyNr, other }));
  if (target?.proposalDaysBefore !== null) return unmet;
  return [...unmet, { unmet: 'notDecided', bodyNr: target.bodyNr, rule: 'proposalDaysBefore' }];
}

/** Those that nothing binds first, then those bound to them, and so on; a circle is broken where it is met. */
function inOrder(bodies: readonly BodyToPlan[]): readonly BodyToPlan[] {
  const placed: BodyToPlan[] = [];
  const place = (body: BodyToPlan, path: readonly BodyToPlan[]): void => {
    if (placed.includes(body) || path.includes(body)) return;
    for (const other of bodies) {
      if (other.bodyNr === body.liftsTo || other.bodyNr === body.prepares) place(other, [...path, body]);
    }
    placed.push(body);
  };
  for (const body of bodies) place(body, []);
  return placed;
}

function takenBy(date: ProposedDate, bodies: readonly BodyToPlan[]): TakenTime {
  return { ...date, people: bodies.filter((body) => body.bodyNr === date.bodyNr).flatMap((body) => body.people) };
}

function lastDayOf(date: ProposedDate, { proposalDaysBefore }: BodyToPlan): Day | null {
  return proposalDaysBefore === null ? null : addDays(date.day, -proposalDaysBefore.value);
}
