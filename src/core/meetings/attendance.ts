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
}
