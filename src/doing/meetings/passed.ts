import { PASSABLE, type Passable, type Passed } from '../../core/agenda/finding';
import type { JournalEntry } from '../../core/journal/entry';

/** What a gate stands before: each document that went through one says what was passed by there. */
export type Gate = 'agenda' | 'supplement' | 'notes';

/** Key of the line of the journal about one finding that was passed by in one press. */
export function passedKey(gate: Gate, meetingId: number, reason: Passable, press: string): string {
  return `passed:${gate}:${String(meetingId)}:${reason}:${press}`;
}

/** What lines of the journal say was passed by at a gate of a meeting; with a press, in that one alone. */
export function passedIn(
  lines: readonly Pick<JournalEntry, 'key' | 'act'>[],
  gate: Gate,
  meetingId: number,
  press?: string,
): readonly Passed[] {
  return lines.flatMap(({ key, act }) => {
    const reason = PASSABLE.find((one) => act.startsWith(`${one}: `));
    if (reason === undefined) return [];
    const isOfGate = key.startsWith(passedKey(gate, meetingId, reason, press ?? ''));
    return isOfGate ? [{ reason, why: act.slice(reason.length + 2) }] : [];
  });
}
