import { createHash } from 'node:crypto';
import { dayOf } from '../../core/calendar';
import { hasBeenHeld, hasBegun } from '../../core/meetings/deadlines';
import type { Site } from '../../storage/site';
import { loadBoard, type BoardFacts } from '../board/facts';
import { keepsMinutes } from '../board/keeping';
import { loadMeeting, type MeetingFacts } from '../meetings/facts';
import type { World } from '../world';

/** All that the views of one meeting are made from. */
export interface WholeMeeting {
  readonly facts: MeetingFacts;
  /** Asked where quorum, votes and minutes are noted, or the notes are commented on: it takes a question of its own. */
  readonly board: BoardFacts | undefined;
  /** Names what was read: another as soon as a row of it has changed, or the clock has changed what may be done. */
  readonly state: string;
}

/** Reads it: two `$batch` for a body that keeps minutes or has its notes commented on, one for others. Undefined where there is no such meeting. */
export async function loadWhole(world: World, site: Site, meetingId: number): Promise<WholeMeeting | undefined> {
  const facts = await loadMeeting(site, meetingId);
  if (facts === undefined) return undefined;
  const board = asksBoard(facts) === 'asks' ? await loadBoard(facts) : undefined;
  return { facts, board, state: stateOf(world, facts, board) };
}

function asksBoard(facts: MeetingFacts): 'asks' | 'none' {
  const hasRound = (facts.body.rules.approval?.value.commentDays ?? null) !== null;
  return keepsMinutes(facts) === 'minutes' || hasRound ? 'asks' : 'none';
}

function stateOf(world: World, facts: MeetingFacts, board: BoardFacts | undefined): string {
  const now = world.now();
  const versions = [...rowsIn(facts), ...rowsIn(board ?? {})];
  const times = [dayOf(now), hasBegun(now, facts.meeting), hasBeenHeld(now, facts.meeting)];
  return createHash('sha256')
    .update(JSON.stringify([times, versions]))
    .digest('base64url');
}

/** Which rows stand under which name, each with its version. */
function rowsIn(known: object): readonly (readonly [string, ...unknown[]])[] {
  return Object.entries(known).flatMap(([name, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).filter(isRow).map(({ id, version }) => [name, id, version] as const),
  );
}

function isRow(value: unknown): value is { readonly id: number; readonly version: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'version' in value;
}
