import type { Day } from '../core/calendar';
import type { ActName } from './acts';
import type { MatterView } from './matterViews';
import type { Me, Unreadable } from './views';

/** A matter in the list of a body that it belongs to or has been in. */
export interface MatterRow {
  readonly id: string;
  readonly title: string;
  /** Whether it was opened here, or came here from another body. */
  readonly home: 'here' | 'elsewhere';
  /** How it stands where it was opened; null for one from elsewhere, whose own page tells it. */
  readonly status: 'open' | 'closed' | null;
  readonly openedOn: Day | null;
  readonly closedBecause: string;
  /** What was last published of it here; null where nothing has been. */
  readonly last: { readonly day: Day; readonly outcomeText: string; readonly to: string | null } | null;
}

/** GET /api/bodies/<nr>/matters: the matters of a body, and those that have come to it. One `$batch`. */
export interface MattersPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  /** Open ones first, the latest opened first. */
  readonly matters: readonly MatterRow[];
  readonly unreadable: readonly Unreadable[];
}

/** GET /api/bodies/<nr>/matter?row=goteborg-12: one matter with its whole way, on the page of a body. One `$batch`. */
export interface MatterPage {
  readonly me: Me;
  readonly today: Day;
  /** The body on whose page it is shown. */
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly matter: MatterView;
  /** The body it was opened in. */
  readonly homeName: string;
  readonly may: readonly ActName[];
}
