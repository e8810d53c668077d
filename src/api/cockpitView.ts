import type { Day } from '../core/calendar';
import type { DueKind } from '../core/duties/dueList';
import type { ActName } from './acts';
import type { Me, SiteState, Unreadable } from './views';

/** One thing that is due in one of the person's bodies, and where it is done. */
export interface DueView {
  readonly body: { readonly nr: string; readonly version: string; readonly shortName: string };
  readonly kind: DueKind;
  readonly title: string;
  readonly day: Day;
  /** Calendar days left: 0 today, negative when overdue. */
  readonly daysLeft: number;
  readonly standing: 'overdue' | 'today' | 'ahead';
  /** Address of the row it is about. */
  readonly id: string;
  /** Version of that row. */
  readonly version: string;
  /**
   * The act that does it, where the person may; of what is somebody else's and late, the one that reminds them, which
   * is about the body; null where there is none.
   */
  readonly act: ActName | null;
}

/** GET /api/cockpit: what is due in the next 21 days over all the person's bodies, and what is overdue. */
export interface CockpitView {
  readonly me: Me;
  readonly today: Day;
  readonly due: readonly DueView[];
  readonly sites: readonly SiteState[];
  readonly unreadable: readonly Unreadable[];
}
