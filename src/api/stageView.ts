import type { ItemKind } from '../core/agenda/item';
import type { Day, Instant } from '../core/calendar';

/**
 * GET /api/bodies/<nr>/stage, of the meeting the body holds now or of `?meeting=<address>`: what stands on a screen that everybody in the room sees. Nothing of a draft and nothing
 * confidential is in it, whoever asks: a line in a closed room has its number alone, and a `title` that says so.
 */
export interface StageView {
  readonly state: string;
  readonly body: string;
  /** The day of the meeting; null where none is near. */
  readonly day: Day | null;
  /** What the service's clock shows. */
  readonly now: Instant;
  /** The line the meeting is at; null before the first, and until the agenda has been sent. */
  readonly item: {
    readonly number: number;
    readonly of: number;
    readonly title: string;
    readonly kind: ItemKind | null;
    readonly minutes: number;
    readonly takenUpAt: Instant;
    /** What has been decided in it, a text each. */
    readonly decisions: readonly string[];
  } | null;
}
