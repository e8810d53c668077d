import type { DocumentKind } from './kind';

export const RETENTION_OUTCOMES = ['preserve', 'dispose'] as const;

/** What becomes of documents of one kind: kept for ever, or destroyed after so many years. */
export interface RetentionLine {
  readonly kind: DocumentKind;
  readonly outcome: (typeof RETENTION_OUTCOMES)[number];
  /** Whole years from the document's day; null for what is preserved. */
  readonly years: number | null;
}
