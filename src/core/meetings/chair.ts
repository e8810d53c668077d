import { mandatesIn, mandatesOf } from '../bodies/holding';
import type { HeldRole } from '../bodies/mandate';
import type { Asker } from '../bodies/rights';
import type { RuleSet } from '../bodies/ruleSet';
import type { Day } from '../calendar';
import { sameUpn } from '../people/person';
import type { Meeting } from './meeting';

/**
 * UPN of the one who chairs a meeting: the one whose turn it is where the chair rotates (FSG-03), otherwise the holder
 * of the chair's mandate (FSS-08). A turn gives nothing to someone who holds no mandate in the body on that day.
 * Undefined where nobody holds it; a deputy may then act.
 */
export function chairOf(
  meeting: Pick<Meeting, 'bodyNr' | 'turnOf'>,
  rules: Pick<RuleSet, 'chair'>,
  mandates: readonly HeldRole[],
  on: Day,
): string | undefined {
  if (rules.chair?.value.kind !== 'rotation' || meeting.turnOf === null) {
    return mandatesIn(mandates, meeting.bodyNr, on).find((mandate) => mandate.role === 'chair')?.upn;
  }
  return mandatesOf(mandates, meeting.bodyNr, meeting.turnOf, on).find((mandate) => mandate.role !== 'guest')?.upn;
}

/** Whether a person chairs a meeting, as `mayDo` asks it. */
export function chairsMeeting(
  upn: string,
  meeting: Pick<Meeting, 'bodyNr' | 'turnOf'>,
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
