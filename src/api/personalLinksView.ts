import type { Me } from './views';

/** A personal link that lets its person in today, in words for whoever may take it back. */
interface PersonalLinkView {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** What it is for, how long it holds, and whether it has been used. */
  readonly text: string;
}

/** GET /api/bodies/<nr>/links: links that are open, of a body for those who keep its papers, else the person's own. */
export interface PersonalLinksView {
  readonly me: Me;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly links: readonly PersonalLinkView[];
  readonly words: {
    readonly heading: string;
    readonly about: string;
    readonly none: string;
    readonly revoke: string;
    /** The same with whose, for a reader who sees one button at a time. */
    readonly revokes: string;
  };
}
