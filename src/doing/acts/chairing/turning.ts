import { nameOf } from '../../../core/bodies/holding';
import type { RuleSet } from '../../../core/bodies/ruleSet';
import type { Mandate } from '../../../core/bodies/mandate';
import { chairOf } from '../../../core/meetings/chair';
import { hasBeenHeld } from '../../../core/meetings/deadlines';
import type { Meeting } from '../../../core/meetings/meeting';
import type { ChangedTurn, TurnOfMeeting } from '../../../core/meetings/rotation';
import type { Instant } from '../../../core/calendar';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import type { Change, Site } from '../../../storage/site';

/** A body's meetings and who is in it, as far as turns go. */
export interface Turning {
  readonly site: Site;
  readonly body: { readonly rules: Pick<RuleSet, 'chair' | 'rotaRule'> };
  readonly meetings: readonly Stored<Meeting>[];
  readonly mandates: readonly Stored<Mandate>[];
}

/** The meetings of a rota: cancelled ones have no turn. `agreed`: those whose turn people have agreed on. */
export function turnsOf(
  now: Instant,
  meetings: readonly Stored<Meeting>[],
  agreed: readonly number[],
): readonly TurnOfMeeting[] {
  return meetings
    .filter(({ stage }) => stage !== 'cancelled')
    .map((meeting) => ({
      meetingId: meeting.id,
      day: meeting.day,
      turnOf: meeting.turnOf,
      settled: hasBeenHeld(now, meeting) === 'held' ? 'held' : agreed.includes(meeting.id) ? 'swapped' : 'open',
    }));
}

/** Name of the one who chairs a meeting on its day, for people who browse; empty where nobody does. */
export function chairNameOf(meeting: Meeting, { body, mandates }: Pick<Turning, 'body' | 'mandates'>): string {
  const upn = chairOf(meeting, body.rules, mandates, meeting.day);
  return upn === undefined ? '' : (nameOf(mandates, upn) ?? '');
}

/** Gives the meetings their new turns. What already stands is left; gives `conflict` when somebody changed one meanwhile. */
export async function giveTurns(
  turning: Turning,
  changed: readonly ChangedTurn[],
  actedBy: string,
): Promise<'given' | 'conflict'> {
  const changes: Change<Meeting>[] = changed.flatMap(({ meetingId, to }) => {
    const from = turning.meetings.find((one) => one.id === meetingId);
    if (from === undefined || from.turnOf === to) return [];
    const chairName = chairNameOf({ ...from, turnOf: to }, turning);
    return [{ list: lists.meetings, from, to: { turnOf: to, chairName, actedBy } }];
  });
  const outcomes = await turning.site.changeAll(changes);
  return outcomes.every((outcome) => outcome.ok) ? 'given' : 'conflict';
}
