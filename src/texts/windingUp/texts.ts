import type { Day } from '../../core/calendar';
import type { WindingUp, WindingUpRefusal } from '../../core/windingUp/windingUp';
import type { Said } from '../said';

/** The sentences about winding up. Members are given by name. */
export interface WindingUpTexts {
  readonly refused: Said<WindingUpRefusal>;
  /** To whoever would do something in a body that is an archive. */
  readonly dissolved: (on: Day) => string;
  readonly enterAnyway: (bodyName: string) => string;
  readonly enterMeans: readonly string[];
  readonly dissolveAnyway: (bodyName: string) => string;
  readonly dissolveMeans: readonly string[];
  readonly alsoBeneath: (bodyName: string) => string;
  readonly done: {
    readonly entered: (bodyName: string, on: Day) => string;
    readonly presented: (on: Day) => string;
    readonly served: (member: string, on: Day, left: readonly string[]) => string;
    readonly dissolved: (bodyName: string, on: Day) => string;
  };
  readonly card: {
    readonly heading: string;
    readonly about: string;
    readonly enter: string;
    readonly present: string;
    readonly serve: string;
    /** How far it has come, a sentence a line. `names` gives a member's name by its key. */
    readonly lines: (
      windingUp: WindingUp,
      names: (key: string) => string,
      left: readonly string[],
    ) => readonly string[];
  };
}
