import type { Day } from '../core/calendar';
import type { Registration } from '../core/incoming/incoming';
import type { ActName } from './acts';
import type { Me, Unreadable } from './views';

/** GET /api/bodies/<nr>/incoming: what came in from outside, what stands to be registered first. */
export interface IncomingPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  /** That nobody has decided whose record the papers are, a sentence; null where it is decided. */
  readonly warning: string | null;
  /** The authority's own decision on disposal, or null: nobody is asked to destroy anything. */
  readonly disposal: string | null;
  readonly incoming: readonly {
    readonly id: string;
    readonly version: string;
    readonly receivedOn: Day;
    readonly sender: string;
    readonly receiver: string;
    readonly subject: string;
    readonly content: string;
    readonly file: string;
    /** Since when it stands to be registered; null when it is taken care of. */
    readonly waitsSince: Day | null;
    readonly registration: Registration | null;
  }[];
  readonly may: readonly ActName[];
  readonly unreadable: readonly Unreadable[];
}
