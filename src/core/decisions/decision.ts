import type { Day } from '../calendar';
import type { Enclosable } from '../rooms/room';
import type { Row } from '../stored';
import type { Theme } from '../yearWheel/entry';

/** A published decision or agreement of a meeting. */
export interface Decision extends Row, Enclosable {
  readonly bodyNr: number;
  readonly bodyYear: string;
  readonly meetingId: number;
  readonly matterId: number | null;
  readonly itemTitle: string;
  readonly text: string;
  readonly theme: Theme | null;
  readonly decidedOn: Day;
}
