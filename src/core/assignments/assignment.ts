import type { Day } from '../calendar';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';

export const ASSIGNMENT_STATUSES = ['open', 'done'] as const;
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];

/** Who does what by when, with the item it came from (published with the notes). */
export interface Assignment extends Row, Enclosable {
  readonly bodyNr: number;
  readonly bodyYear: string;
  /** The meeting that gave it; `BEFORE_THE_PRODUCT` where that was held before. */
  readonly meetingId: number;
  readonly matterId: number | null;
  readonly itemTitle: string;
  readonly what: string;
  readonly upn: string | null;
  readonly who: string;
  readonly due: Day;
  readonly status: AssignmentStatus;
  /** File, sheet and row it was imported from; null where a meeting here gave it. */
  readonly importedFrom: string | null;
}
