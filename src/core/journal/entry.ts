import type { Instant } from '../calendar';
import type { Row } from '../stored';

/** Who did what to which row and when. Append-only; holds no text of a person. */
export interface JournalEntry extends Row {
  readonly bodyYear: string;
  readonly at: Instant;
  readonly act: string;
  readonly subjectList: string;
  readonly subjectId: number | null;
  /** SHA-256 of what the row says (`contentOf`), written with it; empty in rows from before there were any. */
  readonly sum: string;
}

/** An idempotency key of something received: the same delivery twice is seen here. */
export interface InboxEntry extends Row {
  readonly receivedAt: Instant;
  readonly what: string;
}
