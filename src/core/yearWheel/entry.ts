import type { Source } from '../bodies/ruleSet';
import type { Row } from '../stored';

/** The four themes of the agreement (FSS-03). The order is that of the agreement. */
export const THEMES = ['safety', 'socialPlanning', 'publicHealth', 'civilSociety'] as const;
export type Theme = (typeof THEMES)[number];

export const WHEEL_KINDS = ['theme', 'datedDuty', 'event'] as const;
export type WheelKind = (typeof WHEEL_KINDS)[number];

/**
 * How an entry of a wheel stands. `missing`: a duty whose day is still to come, and for which no meeting or paper is in
 * sight; `past`: a theme or an event whose time is over, which nobody has noted as done.
 */
export const ENTRY_STATES = ['done', 'overdue', 'missing', 'planned', 'past'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** One entry of a body's year wheel. It belongs to a month; the meetings of that period take it up. */
export interface WheelEntry extends Row {
  readonly bodyNr: number;
  readonly bodyYear: string;
  /** 1 to 12. */
  readonly month: number;
  readonly kind: WheelKind;
  readonly title: string;
  readonly about: string;
  readonly theme: Theme | null;
  /** Party keys concerned, so that each can judge its participation (FSS-16). */
  readonly parties: readonly string[];
  readonly source: Source | null;
}
