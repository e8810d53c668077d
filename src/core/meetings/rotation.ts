import type { RotaRule, RuleSet } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import { sameUpn } from '../people/person';
import type { Proposal } from '../proposals/proposal';
import { ok, refused, type Result } from '../result';
import type { Row, Stored } from '../stored';
import { assignTurns } from './chair';

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
export function rotaAfterChange(rules: Pick<RuleSet, 'chair' | 'rotaRule'>, meetings: readonly TurnOfMeeting[]): Rota {
  if (rules.chair === null) return { state: 'notDecided', rule: 'chair' };
  if (rules.chair.value.kind === 'fixed') return { state: 'fixedChair' };
  const rule = rules.rotaRule;
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

/** A change of turns as it is kept: asked for, and what became of it. What was agreed stands when turns are given anew. */
export interface TurnChange extends Row {
  readonly bodyNr: number;
  /** Number of the meeting whose turn is given away. */
  readonly meetingId: number;
  /** Number of the meeting it is swapped for; null where somebody was put in. */
  readonly otherMeetingId: number | null;
  /** UPN of the one who asks, or who puts somebody in. */
  readonly by: string;
  /** UPN of the one who is asked, or is put in. */
  readonly asked: string;
  readonly state: (typeof TURN_CHANGE_STATES)[number];
}
export const TURN_CHANGE_STATES = ['asked', 'agreed', 'declined'] as const;

/** The meetings whose turn people have agreed on. */
export function agreedTurns(changes: readonly TurnChange[]): readonly number[] {
  return changes
    .filter(({ state }) => state === 'agreed')
    .flatMap(({ meetingId, otherMeetingId }) => [meetingId, ...(otherMeetingId === null ? [] : [otherMeetingId])]);
}

export type InsertRefusal =
  | { readonly reason: 'notRotating' }
  | { readonly reason: 'noSuchMeeting' }
  | { readonly reason: 'meetingHeld'; readonly day: Day }
  | { readonly reason: 'notInRota'; readonly turns: readonly string[] }
  | { readonly reason: 'alreadyTheirs' };

/**
 * Puts one of the rota in to chair a meeting (FSG-03). What becomes of the other open turns is the body's stored rule:
 * kept, or given anew in date order. Where the body has none, they stand, and `others` says so.
 */
export function insertTurn(
  rules: Pick<RuleSet, 'chair' | 'rotaRule'>,
  meetings: readonly TurnOfMeeting[],
  meetingId: number,
  upn: string,
): Result<{ readonly changed: readonly ChangedTurn[]; readonly others: RotaRule | 'notDecided' }, InsertRefusal> {
  const rota = rules.chair?.value;
  if (rota?.kind !== 'rotation') return refused({ reason: 'notRotating' });
  const meeting = meetings.find((one) => one.meetingId === meetingId);
  if (meeting === undefined) return refused({ reason: 'noSuchMeeting' });
  if (meeting.settled === 'held') return refused({ reason: 'meetingHeld', day: meeting.day });
  const turnOf = rota.turns.find((one) => sameUpn(one, upn));
  if (turnOf === undefined) return refused({ reason: 'notInRota', turns: rota.turns });
  if (meeting.turnOf !== null && sameUpn(meeting.turnOf, upn)) return refused({ reason: 'alreadyTheirs' });
  const own: ChangedTurn = { meetingId, from: meeting.turnOf, to: turnOf };
  const put = meetings.map((one) => (one === meeting ? { ...one, turnOf, settled: 'swapped' as const } : one));
  const after = rotaAfterChange(rules, put);
  const changed = after.state === 'given' ? [own, ...after.changed] : [own];
  return ok({ changed, others: rules.rotaRule?.value ?? 'notDecided' });
}

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
