import type { ClockTime } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';

export const PRESENCES = ['representative', 'other', 'guest', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Who was there for a party, or a guest from outside the parties (then `partyKey` is null). */
export interface Attendance extends Row {
  readonly bodyNr: number;
  readonly meetingId: number;
  readonly partyKey: string | null;
  readonly presence: Presence;
  /** Name of the person, empty where the party was absent. */
  readonly name: string;
  /** When they came, where that was after the meeting began; null or missing otherwise. */
  readonly arrived?: ClockTime | null;
  /** When they left, where that was before the meeting ended; null or missing otherwise. */
  readonly left?: ClockTime | null;
}

/** When somebody came late or left early; null where they did not. */
export interface PresenceTimes {
  readonly arrived: ClockTime | null;
  readonly left: ClockTime | null;
}

/** The times of somebody who was there: whoever was absent has none, and nobody leaves before they come. */
export function presenceTimes(
  presence: Presence,
  { arrived, left }: PresenceTimes,
): Result<PresenceTimes, { readonly reason: 'leftBeforeArriving' }> {
  if (presence === 'absent') return ok({ arrived: null, left: null });
  if (arrived !== null && left !== null && left < arrived) return refused({ reason: 'leftBeforeArriving' });
  return ok({ arrived, left });
}
