import { addDays, day, daysBetween, type Day } from '../calendar';
import type { BodyToPlan, DateReason, DutyOfYear, ProposedDate, Unmet } from './question';

/** A stretch of days one meeting belongs in, both included, with the day it would best be on. */
export interface Slot {
  readonly ideal: Day;
  readonly from: Day;
  readonly to: Day;
  readonly reasons: readonly DateReason[];
}

export interface Slots {
  readonly slots: readonly Slot[];
  readonly unmet: readonly Unmet[];
}

/** A proposed date with the last day for proposals to it, null where its body has decided none. */
export interface KnownDate extends ProposedDate {
  readonly proposalsLastDay: Day | null;
}

/** A week between an area forum and the day its lifted questions are due, so that they can be written down. */
const TIME_TO_LIFT = 7;
/** Two weeks between those who prepare and those who decide. */
const TIME_TO_PREPARE = 14;
/** How far before its ideal day a meeting bound to another may come. */
const REACH = 28;

/** The slots of a body's year: those bound to other bodies' meetings and to duties first, the rest spread out. */
export function slotsOf(body: BodyToPlan, times: number, year: number, known: readonly KnownDate[]): Slots {
  const bound = [...liftSlots(body, year, known), ...prepareSlots(body, year, known)]
    .filter(({ from, to }) => !body.existing.some((on) => from <= on && on <= to))
    .sort((one, other) => one.to.localeCompare(other.to));
  const kept = bound.slice(0, times);
  const left = bound.slice(times);
  const spread = fill([...body.existing, ...kept.map((slot) => slot.ideal)], times - kept.length, year);
  const duties = body.duties.filter(
    ({ by, after }) => !body.existing.some((on) => on <= by && (after === null || after < on)),
  );
  const slots = withDuties(numbered([...kept, ...spread]), duties);
  const unplaced = duties.filter((duty) => !slots.some((slot) => slot.reasons.some(isOf(duty))));
  return {
    slots,
    unmet: [...left.flatMap((slot) => slot.reasons), ...unplaced.map(reasonOf)].map((reason) => ({
      unmet: 'tooFewMeetings',
      bodyNr: body.bodyNr,
      times,
      reason,
    })),
  };
}

/** An area forum meets in time for each city-wide meeting: on the last day for proposals there at the latest (ESC-03). */
function liftSlots(body: BodyToPlan, year: number, known: readonly KnownDate[]): readonly Slot[] {
  return known
    .filter((date) => date.bodyNr === body.liftsTo)
    .flatMap(({ bodyNr, day: meetingDay, proposalsLastDay: lastDay }) =>
      lastDay === null
        ? []
        : [boundSlot(lastDay, TIME_TO_LIFT, year, { reason: 'beforeLift', bodyNr, meetingDay, lastDay })],
    );
}

/** A working committee meets before each meeting it prepares (ORG-03). */
function prepareSlots(body: BodyToPlan, year: number, known: readonly ProposedDate[]): readonly Slot[] {
  return known
    .filter((date) => date.bodyNr === body.prepares)
    .map(({ bodyNr, day: meetingDay }) =>
      boundSlot(addDays(meetingDay, -1), TIME_TO_PREPARE - 1, year, { reason: 'prepares', bodyNr, meetingDay }),
    );
}

function boundSlot(to: Day, ahead: number, year: number, reason: DateReason): Slot {
  const ideal = addDays(to, -ahead);
  const from = addDays(ideal, -REACH);
  const firstOfYear = day(`${year}-01-01`);
  return { ideal, from: from < firstOfYear ? firstOfYear : from, to, reasons: [reason] };
}

/** Days in the middle of the longest stretches without a meeting, one at a time. */
function fill(ideals: readonly Day[], count: number, year: number): readonly Slot[] {
  if (count <= 0) return [];
  if (ideals.length === 0) return evenly(count, year);
  const ends = [day(`${year}-01-01`), ...ideals, day(`${year}-12-31`)].sort();
  const gaps = ends.slice(1).flatMap((to, index) => ends.slice(index, index + 1).map((from) => gapOf(from, to)));
  const widest = gaps.reduce((one, other) => (other.length > one.length ? other : one));
  const slot = { ideal: widest.middle, from: widest.from, to: widest.to, reasons: [] };
  return [slot, ...fill([...ideals, slot.ideal], count - 1, year)];
}

function gapOf(start: Day, end: Day): { length: number; middle: Day; from: Day; to: Day } {
  const length = daysBetween(start, end);
  const margin = Math.floor(length / 4);
  return {
    length,
    middle: addDays(start, Math.floor(length / 2)),
    from: addDays(start, margin),
    to: addDays(end, -margin),
  };
}

/** As many equal parts of the year as there are meetings, each meeting in the middle of its own. */
function evenly(count: number, year: number): readonly Slot[] {
  const first = day(`${year}-01-01`);
  const days = daysBetween(first, day(`${year}-12-31`)) + 1;
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(first, Math.floor((index * days) / count));
    const to = addDays(first, Math.floor(((index + 1) * days) / count) - 1);
    return { ideal: addDays(from, Math.floor(daysBetween(from, to) / 2)), from, to, reasons: [] };
  });
}

function numbered(slots: readonly Slot[]): readonly Slot[] {
  const inOrder = [...slots].sort((one, other) => one.ideal.localeCompare(other.ideal));
  return inOrder.map((slot, index) => ({
    ...slot,
    reasons: [...slot.reasons, { reason: 'spread', nr: index + 1, of: inOrder.length }],
  }));
}

/** Gives each duty the last slot that can take it up in time, narrowed to the days that do (FIN-01, FIN-02). */
function withDuties(slots: readonly Slot[], duties: readonly DutyOfYear[]): readonly Slot[] {
  return duties.reduce((given, duty) => {
    const earliest = duty.after === null ? null : addDays(duty.after, 1);
    const fits = (slot: Slot): boolean => slot.from <= duty.by && (earliest === null || earliest <= slot.to);
    const last = given.filter(fits).at(-1);
    return given.map((slot) => (slot === last ? narrowed(slot, earliest, duty) : slot));
  }, slots);
}

function narrowed(slot: Slot, earliest: Day | null, duty: DutyOfYear): Slot {
  const from = earliest === null || earliest < slot.from ? slot.from : earliest;
  const to = duty.by < slot.to ? duty.by : slot.to;
  const ideal = slot.ideal < from ? from : slot.ideal > to ? to : slot.ideal;
  return { ideal, from, to, reasons: [...slot.reasons, reasonOf(duty)] };
}

function reasonOf({ duty, by, after, source }: DutyOfYear): DateReason {
  return { reason: 'duty', duty, by, after, source };
}

function isOf({ duty }: DutyOfYear): (reason: DateReason) => boolean {
  return (reason) => reason.reason === 'duty' && reason.duty === duty;
}
