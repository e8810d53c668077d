import type { Instant } from '../calendar';
import type { Row } from '../stored';

/** The way an act came to the service; `service`: nobody pressed anything, it fell due. */
export const ACT_SOURCES = ['tab', 'bot', 'mail', 'link', 'script', 'service'] as const;
export type ActSource = (typeof ACT_SOURCES)[number];

/** Who did what to which row and when. Append-only; holds no text of a person. */
export interface JournalEntry extends Row {
  readonly bodyYear: string;
  readonly at: Instant;
  readonly act: string;
  readonly subjectList: string;
  readonly subjectId: number | null;
  /** The version of the row that the act left; null where it leaves none, and in older rows. */
  readonly rowVersion?: string | null;
  /** The way it came; null in rows from before that was noted. */
  readonly source?: ActSource | null;
  /** SHA-256 of what the row says (`contentOf`), written with it; empty in rows from before there were any. */
  readonly sum: string;
}

/** An idempotency key of something received: the same delivery twice is seen here. */
export interface InboxEntry extends Row {
  readonly receivedAt: Instant;
  readonly what: string;
}
