import type { Decided, Source } from '../bodies/ruleSet';
import { isAmong } from '../people/person';
import { isAway, type AwayFromItem } from './conflict';
import type { Seat, Seating } from './seats';
import { presenceAt, type Stay } from './stay';

/**
 * Who serves for a member who is not there (AMB-16): the substitutes of the member's own party, or all as listed; and
 * who may serve again in the same meeting: only after a conflict of interest, or after any other hindrance, too.
 */
export interface ServingRule {
  readonly order: 'ownParty' | 'asListed';
  readonly returns: 'afterConflict' | 'afterConflictOrHindrance';
}

/** Somebody who takes part in the decision of an item, one seat and one vote each (SFB-09). */
export interface Serving {
  readonly upn: string;
  readonly partyKey: string;
  readonly as: 'member' | 'substitute';
}

/** How the legal seats are filled for one item. */
export interface Sitting {
  readonly seats: number;
  readonly serving: readonly Serving[];
  /** Party keys of seats nobody serves in. */
  readonly empty: readonly string[];
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
 * first substitute in the order decided who is free. Without a decided order no substitute serves and nobody who left
 * comes back into service: those who wait are told apart, since the body has to decide, not the product.
 */
export function sittingOf(facts: SittingFacts, rule: Decided<ServingRule>): Sitting {
  const { seats, substitutes } = facts.seating;
  const canServe = (upn: string): boolean => serviceOf(facts, upn, rule) === 'serves';
  const serving: Serving[] = [];
  const filled = seats.map((seat): 'filled' | 'open' => {
    const found = memberOf(seat, canServe) ?? (rule === null ? undefined : substituteOf(seat, rule.value));
    if (found !== undefined) serving.push(found);
    return found === undefined ? 'open' : 'filled';
  });
  const open = seats.filter((_, place) => filled[place] === 'open');
  return {
    seats: seats.length,
    serving,
    empty: open.map((seat) => seat.partyKey),
    waiting: rule === null ? waitingFor(open) : [],
    source: rule?.source ?? null,
  };

  function substituteOf(seat: Seat, { order }: ServingRule): Serving | undefined {
    const taken = serving.map((one) => one.upn);
    const next = substitutes
      .filter((one) => order === 'asListed' || one.partyKey === seat.partyKey)
      .find((one) => !isAmong(one.upn, taken) && canServe(one.upn));
    return next === undefined ? undefined : { ...next, as: 'substitute' };
  }

  function waitingFor(empty: readonly Seat[]): readonly string[] {
    const members = empty.flatMap((seat) => (seat.member === null ? [] : [seat.member]));
    const all = [...members, ...substitutes.map((one) => one.upn)];
    return empty.length === 0 ? [] : all.filter((upn) => serviceOf(facts, upn, rule) !== 'cannot');
  }
}

/**
 * The order to propose to a body that has not decided one (AMB-16): the party's own substitute where each party has
 * exactly one. It is a proposal to decide on, never used by itself.
 */
export function proposedOrder(seating: Seating): ServingRule['order'] | null {
  const parties = [...new Set(seating.seats.map((seat) => seat.partyKey))];
  const one = parties.every((key) => seating.substitutes.filter((each) => each.partyKey === key).length === 1);
  return one && parties.length > 0 ? 'ownParty' : null;
}

function memberOf(seat: Seat, canServe: (upn: string) => boolean): Serving | undefined {
  if (seat.member === null || !canServe(seat.member)) return undefined;
  return { upn: seat.member, partyKey: seat.partyKey, as: 'member' };
}

function serviceOf(facts: SittingFacts, upn: string, rule: Decided<ServingRule>): 'serves' | 'cannot' | 'undecided' {
  const { itemId, order, stays, away } = facts;
  if (isAway(away, upn, itemId) === 'away') return 'cannot';
  switch (presenceAt(stays, upn, itemId, order)) {
    case 'never':
      return 'cannot';
    case 'there':
      return 'serves';
    case 'back':
      if (rule === null) return 'undecided';
      return rule.value.returns === 'afterConflictOrHindrance' ? 'serves' : 'cannot';
  }
}
