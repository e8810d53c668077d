import type { Day } from '../core/calendar';
import type { ActName } from './acts';
import type { Pick } from './acts/fields';
import type { Me, Unreadable } from './views';

/** One row that a form can choose. */
export interface Choice {
  /** What is sent when it is chosen: the row's address; of a party its key, of a person the user name. */
  readonly id: string;
  readonly version: string;
  /** `masked`: confidential for this person. Then `title` is its number and `hint` the ground. */
  readonly face: 'open' | 'masked';
  readonly title: string;
  /** What tells it from its like: who proposed it, whom somebody represents. */
  readonly hint: string | null;
  readonly day: Day | null;
  /** The meeting it belongs to; null where it belongs to none. */
  readonly meetingId: string | null;
}

/** Where a person may do an act: anywhere in the body, or only at the meetings they chair. */
export type Reach = 'everywhere' | 'whereChairing';

/** GET /api/bodies/<nr>/choices: what the forms of acts offer in a body, to this person. One `$batch`. */
export interface ChoicesView {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  /** The acts the person may do here, by right. Whether a rule lets them, the act itself answers. */
  readonly may: Readonly<Partial<Record<ActName, Reach>>>;
  /** Addresses of the meetings the person chairs. */
  readonly chaired: readonly string[];
  /** The rows that may be chosen, by the title of their list (`about` of an act). What a person may not see is not there. */
  readonly rows: Readonly<Record<string, readonly Choice[]>>;
  /** In which of the lists a field finds the rows it picks among. */
  readonly picks: Readonly<Record<Pick, string>>;
  readonly unreadable: readonly Unreadable[];
}
