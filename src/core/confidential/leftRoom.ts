import { minutesBetween, type ClockTime } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';

/** Somebody who left the room while a line was handled. The notes tell it, also where the line itself is masked. */
export interface LeftRoom extends Row {
  readonly meetingId: number;
  readonly itemId: number;
  readonly name: string;
  readonly partyKey: string | null;
  readonly left: ClockTime;
  /** Null until they are back, or when they did not come back. */
  readonly back: ClockTime | null;
}

/** What the notes say of a line: its number, and who was not in the room, with times. No reason is told. */
export interface LeftRoomNote {
  readonly number: string;
  readonly left: readonly Pick<LeftRoom, 'name' | 'partyKey' | 'left' | 'back'>[];
}

export type BackRefusal =
  | { readonly reason: 'alreadyBack'; readonly at: ClockTime }
  | { readonly reason: 'backBeforeLeft'; readonly left: ClockTime };

/** Notes that somebody is back in the room. */
export function cameBack(
  one: Pick<LeftRoom, 'left' | 'back'>,
  at: ClockTime,
): Result<Pick<LeftRoom, 'back'>, BackRefusal> {
  if (one.back !== null) return refused({ reason: 'alreadyBack', at: one.back });
  if (minutesBetween(one.left, at) < 0) return refused({ reason: 'backBeforeLeft', left: one.left });
  return ok({ back: at });
}

/** Who left the room for each line, in the agenda's order; lines that nobody left for are not told of. */
export function leftRoomNotes(
  items: readonly { readonly id: number; readonly number: string }[],
  left: readonly LeftRoom[],
): readonly LeftRoomNote[] {
  return items
    .map(({ id, number }) => ({
      number,
      left: left
        .filter(({ itemId }) => itemId === id)
        .map(({ name, partyKey, left: from, back }) => ({ name, partyKey, left: from, back })),
    }))
    .filter((note) => note.left.length > 0);
}
