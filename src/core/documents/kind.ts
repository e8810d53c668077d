export const DOCUMENT_KINDS = ['agenda', 'supplement', 'notes', 'minutes', 'signedMinutes', 'annex'] as const;

/** What a document of the record is. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
