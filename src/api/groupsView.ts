import type { Day } from '../core/calendar';
import type { ActName } from './acts';
import type { DraftCharterView, GroupView } from './groupViews';
import type { ToldCard } from './toldCard';
import type { Me, Unreadable } from './views';

/** GET /api/bodies/<nr>/groups. */
export interface GroupsView {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  /** Whether the body may appoint groups, as it has decided it (AMB-09). */
  readonly appoints: 'may' | 'mayNot' | 'notDecided';
  readonly groups: readonly GroupView[];
  readonly drafts: readonly DraftCharterView[];
  /** What is told besides, in words. */
  readonly cards: readonly ToldCard[];
  /** What this person may do here besides. */
  readonly may: readonly ActName[];
  readonly unreadable: readonly Unreadable[];
}
