/** A part of a document, as it is described before it is written in any format. Texts are plain; a line break in one is kept. */
export type PreviewBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look: 'plain' | 'quiet' | 'marked' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/**
 * GET /api/meetings/<id>/preview: the agenda, or the supplement, as everybody will read it if it is sent now; with
 * `?of=record` the notes or the minutes, as everybody will read them if they are published now.
 */
export interface PreviewView {
  readonly language: 'sv-SE' | 'en-GB';
  readonly title: string;
  /** Whose document it is. */
  readonly subtitle: string;
  /** The authority whose record it becomes. */
  readonly creator: string;
  /** What it is until it goes out: a draft that is worked on, or one that is approved and waits to be published. */
  readonly standing: 'workingMaterial' | 'approved';
  readonly blocks: readonly PreviewBlock[];
}
