/** What a document is written as beside the file it is worked on in. */
export const RENDITIONS = ['pdf'] as const;
export type Rendition = (typeof RENDITIONS)[number];

interface Rendered {
  readonly key: string;
  readonly rendition?: Rendition | null;
}

/** Documents themselves, without what is the same document in another form: those are counted, named and led to. */
export function originalsAmong<Known extends Rendered>(documents: readonly Known[]): readonly Known[] {
  return documents.filter(({ rendition = null }) => rendition === null);
}

/** The key of a document's PDF: made from its own, so that a publishing broken off between the two is completed. */
export function pdfKeyOf({ key }: Pick<Rendered, 'key'>): string {
  return `${key}:pdf`;
}

/** The PDF of a document; undefined where it was published before there were any, or is a file of somebody else's. */
export function pdfOf<Known extends Rendered>(document: Rendered, documents: readonly Known[]): Known | undefined {
  return documents.find(({ key }) => key === pdfKeyOf(document));
}
