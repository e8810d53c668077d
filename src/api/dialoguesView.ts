import type { ClockTime, Day } from '../core/calendar';
import type { Me } from './views';

/** An owner dialogue and how far it has come (DEC-09). */
export interface DialogueView {
  readonly id: string;
  readonly version: string;
  readonly subject: string;
  /** Name of the member that called for it; null where the association did. */
  readonly calledBy: string | null;
  readonly calledOn: Day;
  /** Where the right to call for it stands. */
  readonly clause: string;
  readonly state: 'toPlan' | 'planned' | 'toNote' | 'noted';
  readonly meeting: {
    readonly day: Day;
    readonly starts: ClockTime;
    readonly ends: ClockTime;
    readonly place: string;
  } | null;
  readonly notes: {
    readonly on: Day;
    readonly by: string;
    readonly present: readonly string[];
    readonly text: string;
  } | null;
}

/** GET /api/bodies/<nr>/dialogues. */
export interface DialoguesView {
  readonly me: Me;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly dialogues: readonly DialogueView[];
}
