import { mandatesIn, mandatesOf } from '../bodies/holding';
import type { HeldRole } from '../bodies/mandate';
import type { Asker } from '../bodies/rights';
import type { RuleSet } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import { sameUpn } from '../people/person';
import type { Meeting } from './meeting';

/** What a meeting itself says of who chairs it. */
export type Chairing = Pick<Meeting, 'bodyNr' | 'turnOf' | 'turnUntil' | 'actingChair'>;

/** Who leads a meeting, and what documents and views call them: acting chair for one who has taken it over. */
export interface Leader {
  readonly upn: string;
  readonly title: 'chair' | 'actingChair';
}

/**
 * Who leads a meeting: the deputy who has taken it over, as long as they hold a mandate in the body; otherwise whoever
 * chairs it by turn or mandate. Null where nobody does; a deputy may then act.
 */
export function leaderOf(
  meeting: Chairing,
  rules: Pick<RuleSet, 'chair'>,
  mandates: readonly HeldRole[],
  on: Day,
): Leader | null {
  const acting =
    meeting.actingChair === null
      ? undefined
      : mandatesOf(mandates, meeting.bodyNr, meeting.actingChair, on).find((mandate) => mandate.role !== 'guest');
  if (acting !== undefined) return { upn: acting.upn, title: 'actingChair' };
  const upn = ordinaryChairOf(meeting, rules, mandates, on);
  return upn === undefined ? null : { upn, title: 'chair' };
}

/** UPN of the one who leads a meeting, whoever they are in for; undefined where nobody does. */
export function chairOf(
  meeting: Chairing,
  rules: Pick<RuleSet, 'chair'>,
  mandates: readonly HeldRole[],
  on: Day,
): string | undefined {
  return leaderOf(meeting, rules, mandates, on)?.upn;
}

/**
 * UPN of the one who chairs a meeting as long as no deputy has taken it over: the one whose turn it is where the chair
 * rotates (FSG-03), otherwise the holder of the chair's mandate (FSS-08). A turn gives nothing to someone who holds no
 * mandate in the body on that day.
 */
export function ordinaryChairOf(
  meeting: Pick<Meeting, 'bodyNr' | 'turnOf' | 'turnUntil'>,
  rules: Pick<RuleSet, 'chair'>,
  mandates: readonly HeldRole[],
  on: Day,
): string | undefined {
  const turn = turnOn(meeting, on);
  if (rules.chair?.value.kind !== 'rotation' || turn === null) {
    return mandatesIn(mandates, meeting.bodyNr, on).find((mandate) => mandate.role === 'chair')?.upn;
  }
  return mandatesOf(mandates, meeting.bodyNr, turn, on).find((mandate) => mandate.role !== 'guest')?.upn;
}

/** Whose turn a meeting is on a day. A turn handed over from a later day is still with the one who leaves. */
function turnOn({ turnOf, turnUntil }: Pick<Meeting, 'turnOf' | 'turnUntil'>, on: Day): string | null {
  const stillTheirs = turnUntil !== null && turnOf !== null && sameUpn(turnUntil.to, turnOf) && on <= turnUntil.lastDay;
  return stillTheirs ? turnUntil.upn : turnOf;
}

/** Whether a person chairs a meeting, as `mayDo` asks it. */
export function chairsMeeting(
  upn: string,
  meeting: Chairing,
  rules: Pick<RuleSet, 'chair'>,
  mandates: readonly HeldRole[],
  on: Day,
): Asker['chairsMeeting'] {
  const chair = chairOf(meeting, rules, mandates, on);
  return chair !== undefined && sameUpn(chair, upn) ? 'chairs' : 'doesNotChair';
}

/**
 * Whose turn it is to chair each of a body's meetings, given in date order: one UPN per meeting, null where the chair
 * does not rotate (FSG-03). A turn already given is kept, so a swap or a moved meeting changes nobody else's. A meeting
 * without one goes to whoever has the fewest turns among these meetings; of several, to the one who follows the chair of
 * the meeting before in the rota, so that the fifth of four comes back to the first.
 */
export function assignTurns(
  rules: Pick<RuleSet, 'chair'>,
  meetings: readonly Pick<Meeting, 'turnOf'>[],
): readonly (string | null)[] {
  const rule = rules.chair?.value;
  if (rule?.kind !== 'rotation') return meetings.map(() => null);
  const given = meetings.map((meeting) => meeting.turnOf);
  return given.reduce<readonly (string | null)[]>(
    (assigned, turn, index) => [...assigned, turn ?? nextTurn(rule.turns, [...assigned, ...given.slice(index)], index)],
    [],
  );
}

function nextTurn(rota: readonly string[], turns: readonly (string | null)[], index: number): string | null {
  const before = turns[index - 1] ?? null;
  const start = before === null ? 0 : rota.findIndex((upn) => sameUpn(upn, before)) + 1;
  const inOrder = [...rota.slice(start), ...rota.slice(0, start)];
  const turnsOf = (upn: string): number => turns.filter((turn) => turn !== null && sameUpn(turn, upn)).length;
  const fewest = Math.min(...inOrder.map(turnsOf));
  return inOrder.find((upn) => turnsOf(upn) === fewest) ?? null;
}
