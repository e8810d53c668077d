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

/** Those who left the room for a line, the first to leave first. The notes tell who and when, and not why. */
export function whoLeft<Known extends LeftRoom>(itemId: number, left: readonly Known[]): readonly Known[] {
  return left
    .filter((one) => one.itemId === itemId)
    .sort((one, other) => one.left.localeCompare(other.left) || one.name.localeCompare(other.name, 'sv'));
}
