import type { Decided, RuleSet } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import { sameUpn } from '../people/person';
import type { Proposal } from '../proposals/proposal';
import { ok, refused, type Result } from '../result';
import type { Stored } from '../stored';
import { assignTurns } from './chair';

/** What a body does with the turns when a meeting is put in or moved: gives them anew, or keeps those given (FSG-03). */
export const ROTA_RULES = ['recompute', 'keep'] as const;
export type RotaRule = (typeof ROTA_RULES)[number];

/** A meeting in the rota. Nobody loses a turn that is held, or that two have agreed to swap. */
export interface TurnOfMeeting {
  readonly meetingId: number;
  readonly day: Day;
  readonly turnOf: string | null;
  readonly settled: 'held' | 'swapped' | 'open';
}

/** A meeting whose chair is another than before. */
export interface ChangedTurn {
  readonly meetingId: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** The turns after meetings were put in, moved or taken away. */
export type Rota =
  | { readonly state: 'given'; readonly rule: RotaRule; readonly changed: readonly ChangedTurn[] }
  | { readonly state: 'notDecided'; readonly rule: 'chair' | 'rotaRule' }
  | { readonly state: 'fixedChair' };

/**
 * Whose turn it is after a change, by the body's stored rule (FSG-03): `keep` gives turns to meetings without one and
 * leaves the rest; `recompute` gives every open turn anew in date order. A held or swapped turn stands either way.
 * Nothing changes where the body has not decided.
 */
export function rotaAfterChange(
  rules: Pick<RuleSet, 'chair'>,
  meetings: readonly TurnOfMeeting[],
  rule: Decided<RotaRule>,
): Rota {
  if (rules.chair === null) return { state: 'notDecided', rule: 'chair' };
  if (rules.chair.value.kind === 'fixed') return { state: 'fixedChair' };
  if (rule === null) return { state: 'notDecided', rule: 'rotaRule' };
  const inOrder = [...meetings].sort((one, other) => one.day.localeCompare(other.day));
  const given = inOrder.map(({ turnOf, settled }) => ({
    turnOf: rule.value === 'keep' || settled !== 'open' ? turnOf : null,
  }));
  const turns = assignTurns(rules, given);
  const changed = inOrder.flatMap(({ meetingId, turnOf: from }, index) => {
    const own = turns.slice(index, index + 1);
    return own.filter((to) => to !== from).map((to) => ({ meetingId, from, to }));
  });
  return { state: 'given', rule: rule.value, changed };
}

export type SwapRefusal =
  | { readonly reason: 'notRotating' }
  | { readonly reason: 'meetingHeld'; readonly day: Day }
  | { readonly reason: 'notYourTurn'; readonly turnOf: string | null }
  | { readonly reason: 'nobodyToSwapWith' }
  | { readonly reason: 'notAsked'; readonly asked: string };

/** A swap somebody has asked for; it changes nothing until the other says yes. */
export interface AskedSwap {
  readonly mine: number;
  readonly theirs: number;
  readonly by: string;
  /** UPN of the one whose turn the other meeting is: who is asked. */
  readonly asked: string;
}

/** Asks to swap one's own turn for another meeting's (FSG-03): the one whose turn that is, is asked. */
export function askSwap(
  rules: Pick<RuleSet, 'chair'>,
  mine: TurnOfMeeting,
  theirs: TurnOfMeeting,
  by: string,
): Result<AskedSwap, SwapRefusal> {
  if (rules.chair?.value.kind !== 'rotation') return refused({ reason: 'notRotating' });
  const held = [mine, theirs].find((meeting) => meeting.settled === 'held');
  if (held !== undefined) return refused({ reason: 'meetingHeld', day: held.day });
  if (mine.turnOf === null || !sameUpn(mine.turnOf, by)) {
    return refused({ reason: 'notYourTurn', turnOf: mine.turnOf });
  }
  if (theirs.turnOf === null || sameUpn(theirs.turnOf, by)) return refused({ reason: 'nobodyToSwapWith' });
  return ok({ mine: mine.meetingId, theirs: theirs.meetingId, by, asked: theirs.turnOf });
}

/** The answer of the one who was asked: yes gives both turns to the other, no gives none. */
export function answerSwap(
  swap: AskedSwap,
  by: string,
  answer: 'yes' | 'no',
): Result<readonly ChangedTurn[], SwapRefusal> {
  if (!sameUpn(swap.asked, by)) return refused({ reason: 'notAsked', asked: swap.asked });
  if (answer === 'no') return ok([]);
  return ok([
    { meetingId: swap.mine, from: swap.by, to: swap.asked },
    { meetingId: swap.theirs, from: swap.asked, to: swap.by },
  ]);
}

/** What goes along to the new chair of a meeting: the proposals before that very meeting (FSG-14, AMB-17). */
export interface Following extends ChangedTurn {
  readonly proposals: readonly number[];
}

/** The proposals that are another chair's after turns have changed. They are looked up, never readdressed. */
export function whatFollows(
  changed: readonly ChangedTurn[],
  proposals: readonly Pick<Stored<Proposal>, 'id' | 'meetingId'>[],
): readonly Following[] {
  return changed.map((turn) => ({
    ...turn,
    proposals: proposals.filter((one) => one.meetingId === turn.meetingId).map((one) => one.id),
  }));
}
