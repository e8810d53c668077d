import type { Instant } from '../calendar';
import type { Row } from '../stored';

/**
 * A person's own address to subscribe to their meetings by. The address itself is told once and never kept: `hash` is
 * SHA-256 of it, in hexadecimal.
 */
export interface CalendarFeed extends Row {
  readonly upn: string;
  readonly hash: string;
  readonly madeAt: Instant;
  /** When it was taken back, or null while it holds. */
  readonly revokedAt: Instant | null;
}
