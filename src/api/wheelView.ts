import type { Day } from '../core/calendar';
import type { Source } from '../core/bodies/source';
import type { ActName } from './acts';
import type { EntryState, Theme, WheelKind } from '../core/yearWheel/entry';
import type { Me, MeetingSummary, Unreadable } from './views';

/** An entry of a year wheel with all that is known of it. */
export interface WheelEntryView {
  readonly id: string;
  readonly version: string;
  readonly month: number;
  readonly kind: WheelKind;
  readonly title: string;
  readonly about: string;
  readonly theme: Theme | null;
  readonly parties: readonly string[];
  readonly day: Day | null;
  readonly lastDay: Day | null;
  /** A locked duty is not moved past its last day. */
  readonly locked: boolean;
  readonly needsQuorum: boolean;
  readonly doneOn: Day | null;
  readonly state: EntryState;
  readonly source: Source | null;
  /** How it stands with each member it is sent to, a sentence each; empty where nothing has been noted. */
  readonly sent: readonly string[];
}

/** GET /api/bodies/<nr>/wheel?year=2026: the year wheel of a body, and what is wrong with it. */
export interface WheelPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly year: number;
  readonly entries: readonly WheelEntryView[];
  /** The meetings of that year, in date order; none of a year before the last or after the next. */
  readonly meetings: readonly Pick<MeetingSummary, 'id' | 'day' | 'starts' | 'stage' | 'held'>[];
  /** What is wrong, a whole sentence each, with the clause it rests on. */
  readonly alarms: readonly { readonly alarm: string; readonly text: string; readonly clause: string | null }[];
  /** Duties whose days are not decided, a phrase each. */
  readonly undated: readonly string[];
  readonly may: readonly ActName[];
  readonly unreadable: readonly Unreadable[];
}
