import type { Day } from '../calendar';
import { inDayOrder } from '../inDayOrder';
import type { Row } from '../stored';
import type { Passage } from './matter';
import { justPlace, samePlace, type Place } from './place';

/** What came of a matter where it was. */
export const HOP_OUTCOMES = [
  'raised',
  'handled',
  'carriedOver',
  'escalated',
  'spread',
  'assigned',
  'prepared',
  'passedOn',
  'decided',
  'reported',
  'answered',
] as const;
export type HopOutcome = (typeof HOP_OUTCOMES)[number];

/** One hop of a matter: the day, who acted, where, what came of it, where it came from and went to (ESC-07). */
export interface Hop extends Row {
  readonly matterId: number;
  readonly day: Day;
  readonly personName: string;
  /** Where it happened. */
  readonly at: Place;
  readonly outcome: HopOutcome;
  /** Where the matter came from, null where it began. */
  readonly from: Place | null;
  /** Where it went, null where it stayed. */
  readonly to: Place | null;
  /** Server-relative address of the published document, null before there is one. */
  readonly document: string | null;
}

/** One step between two places. */
interface Step {
  readonly from: Place;
  readonly to: Place;
}

/** A published passage as a hop: what happened to the matter at that meeting, with its document. */
export function hopOfPassage(passage: Passage, at: Place): Hop {
  const { key, actedBy, matterId, day, personName, outcome, from, to, document } = passage;
  return { key, actedBy, matterId, day, personName, at: justPlace(at), outcome, from, to, document };
}

/** Every hop of a matter, the first day first; hops of one day in the order they were stored. */
export function wayOf<Known extends Hop>(hops: readonly Known[], matterId: number): readonly Known[] {
  return inDayOrder(
    hops.filter((hop) => hop.matterId === matterId),
    (hop) => hop.day,
  );
}

/** The places a matter went to from a place, straight or by others, the nearest first (ESC-07). */
export function onwardFrom(hops: readonly Hop[], matterId: number, start: Place): readonly Place[] {
  const steps = stepsOf(hops, matterId);
  return reached(start, (place) => steps.filter(({ from }) => samePlace(from, place)).map(({ to }) => to));
}

/** The places a matter came by on its way to a place, the nearest first: the same way, read back (ESC-07). */
export function backFrom(hops: readonly Hop[], matterId: number, end: Place): readonly Place[] {
  const steps = stepsOf(hops, matterId);
  return reached(end, (place) => steps.filter(({ to }) => samePlace(to, place)).map(({ from }) => from));
}

/** One line under "Ärendets beredning". */
export interface PreparationStep {
  readonly day: Day;
  readonly at: string;
  readonly personName: string;
  readonly outcome: HopOutcome;
  readonly document: string | null;
}

/**
 * How a matter was prepared before it came to a place: every hop elsewhere, up to and on the day it is taken up there
 * (DEC-17). "Ärendets beredning" is filled from it.
 */
export function preparationOf(
  hops: readonly Hop[],
  matterId: number,
  before: { readonly at: Place; readonly on: Day },
): readonly PreparationStep[] {
  return wayOf(hops, matterId)
    .filter((hop) => hop.day <= before.on && !samePlace(hop.at, before.at))
    .map(({ day, at, personName, outcome, document }) => ({ day, at: at.name, personName, outcome, document }));
}

function stepsOf(hops: readonly Hop[], matterId: number): readonly Step[] {
  return wayOf(hops, matterId).flatMap(({ at, from, to }) => [
    ...(from === null ? [] : [{ from, to: at }]),
    ...(to === null ? [] : [{ from: at, to }]),
  ]);
}

function reached(start: Place, next: (place: Place) => readonly Place[]): readonly Place[] {
  const found: Place[] = [start];
  // Grows while it is read: a matter that has come back to a place is not followed from there again.
  for (const place of found) {
    for (const one of next(place)) if (!found.some((known) => samePlace(known, one))) found.push(one);
  }
  return found.slice(1);
}

/** Where a matter came to a place from and where it went from there, by its last hops to it and away; null where it began or stayed. */
export function crossingsAt(
  hops: readonly Hop[],
  matterId: number,
  at: Place,
): { readonly from: Place | null; readonly to: Place | null } {
  const way = wayOf(hops, matterId);
  const came = way.filter(({ to }) => to !== null && samePlace(to, at)).at(-1);
  const went = way.filter((hop) => hop.to !== null && samePlace(hop.at, at)).at(-1);
  return { from: came?.at ?? null, to: went?.to ?? null };
}
