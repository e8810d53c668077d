import type { Decided, Source, Substitutes } from '../bodies/ruleSet';
import { isAmong } from '../people/person';
import { isAway, type AwayFromItem } from './conflict';
import type { Seat, Seating } from './seats';
import { presenceAt, type Stay } from './stay';

/** How substitutes serve (AMB-16). What is null is not decided. They never step in during an item. */
export type ServingRule = Pick<Substitutes, 'serves' | 'when' | 'returnsAfter'>;

/** Somebody who takes part in the decision of an item, one seat and one vote each (SFB-09). */
export interface Serving {
  readonly upn: string;
  readonly partyKey: string | null;
  readonly as: 'member' | 'substitute';
}

/** How the legal seats are filled for one item. */
export interface Sitting {
  readonly seats: number;
  readonly serving: readonly Serving[];
  /** Party keys of seats nobody serves in, null for a seat that is no party's own. */
  readonly empty: readonly (string | null)[];
  /** UPNs of those there who could serve, had the body decided in which order; always none where it has. */
  readonly waiting: readonly string[];
  /** What the order rests on; null where it is not decided. */
  readonly source: Source | null;
}

/** What is known of an item of a meeting and who is there. `order` is the ids of the items as handled. */
export interface SittingFacts {
  readonly itemId: number;
  readonly order: readonly number[];
  readonly seating: Seating;
  readonly stays: readonly Pick<Stay, 'upn' | 'arrived' | 'left' | 'fromItem' | 'throughItem'>[];
  readonly away: readonly Pick<AwayFromItem, 'itemId' | 'upn'>[];
}

/**
 * Who serves in an item: each member who was there for the whole of it and is not disqualified; for each other seat the
 * first substitute in the order decided who is free. Who could serve only if the body had decided something it has not
 * does not serve, and is told apart as waiting.
 */
export function sittingOf(facts: SittingFacts, rule: Decided<ServingRule>): Sitting {
  const { seats, substitutes } = facts.seating;
  const canServe = (upn: string): boolean => memberService(facts, upn, rule) === 'serves';
  const serving: Serving[] = [];
  const open = seats.filter((seat) => {
    const found = memberOf(seat, canServe) ?? substituteOf(seat);
    if (found !== undefined) serving.push(found);
    return found === undefined;
  });
  return {
    seats: seats.length,
    serving,
    empty: open.map((seat) => seat.partyKey),
    waiting: waitingFor(open),
    source: rule?.source ?? null,
  };

  function substituteOf(seat: Seat): Serving | undefined {
    const next = free().find(
      (one) =>
        substituteService(facts, one.upn, rule) === 'serves' &&
        (rule?.value.serves === 'inOrder' || one.partyKey === seat.partyKey),
    );
    return next === undefined ? undefined : { ...next, as: 'substitute' };
  }

  function free(): Seating['substitutes'] {
    const taken = serving.map((one) => one.upn);
    return substitutes.filter((one) => !isAmong(one.upn, taken));
  }

  function waitingFor(empty: readonly Seat[]): readonly string[] {
    const members = empty.flatMap((seat) => (seat.member === null ? [] : [seat.member]));
    const own = members.filter((upn) => memberService(facts, upn, rule) === 'undecided');
    const others = free().filter((one) => substituteService(facts, one.upn, rule) === 'undecided');
    return empty.length === 0 ? [] : [...own, ...others.map((one) => one.upn)];
  }
}

/**
 * The order to propose to a body that has not decided one (AMB-16): the party's own substitute where each party has
 * exactly one. It is a proposal to decide on, never used by itself.
 */
export function proposedOrder(seating: Seating): 'ownParty' | null {
  const parties = [...new Set(seating.seats.map((seat) => seat.partyKey))];
  const one = parties.every((key) => seating.substitutes.filter((each) => each.partyKey === key).length === 1);
  return one && parties.length > 0 ? 'ownParty' : null;
}

function memberOf(seat: Seat, canServe: (upn: string) => boolean): Serving | undefined {
  if (seat.member === null || !canServe(seat.member)) return undefined;
  return { upn: seat.member, partyKey: seat.partyKey, as: 'member' };
}

type Service = 'serves' | 'cannot' | 'undecided';

function memberService(facts: SittingFacts, upn: string, rule: Decided<ServingRule>): Service {
  const { itemId, order, stays, away } = facts;
  if (isAway(away, upn, itemId) === 'away') return 'cannot';
  switch (presenceAt(stays, upn, itemId, order)) {
    case 'never':
      return 'cannot';
    case 'there':
      return 'serves';
    case 'back':
      return decidedAs(rule?.value.returnsAfter ?? null, 'anyHindrance');
  }
}

/** A substitute besides needs an order decided and, when not there from the first item on, that stepping in is allowed. */
function substituteService(facts: SittingFacts, upn: string, rule: Decided<ServingRule>): Service {
  const there = memberService(facts, upn, rule);
  if (there === 'cannot') return there;
  const { stays, order } = facts;
  const first = order.slice(0, 1).some((itemId) => presenceAt(stays, upn, itemId, order) !== 'never');
  const steps = first ? 'serves' : decidedAs(rule?.value.when ?? null, 'betweenItems');
  if (steps === 'cannot') return steps;
  const hasOrder = rule !== null && rule.value.serves !== null;
  return hasOrder && there === 'serves' && steps === 'serves' ? 'serves' : 'undecided';
}

function decidedAs<Value>(value: Value | null, allowing: Value): Service {
  if (value === null) return 'undecided';
  return value === allowing ? 'serves' : 'cannot';
}
