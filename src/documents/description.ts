/** What a document says, before it is written in any format. Texts are plain, as somebody wrote them; a line break in one is kept. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look: 'plain' | 'quiet' | 'marked' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Width of each column in per cent, 100 together. */
      readonly widths: readonly number[];
    };

/** A name and what it is: "Ordförande", "Anna Ek". */
export type Fact = readonly [name: string, value: string];

/** A whole document. */
export interface DocumentDescription {
  readonly language: 'sv-SE' | 'en-GB';
  /** Its name among other documents, in the properties of the file. */
  readonly name: string;
  /** On the page, as its heading. */
  readonly title: string;
  /** Under the title: whose document it is. */
  readonly subtitle: string;
  /** The authority whose record it is. */
  readonly creator: string;
  /** At the head of every page, left and right. */
  readonly header: readonly [left: string, right: string];
  /** At the foot of every page, the words round page and number of pages: "Sida X (Y)". */
  readonly footer: { readonly before: string; readonly between: string; readonly after: string };
  /** The day it is drawn up, `YYYY-MM-DD`: the only date in its bytes. */
  readonly drawnUpOn: string;
  readonly blocks: readonly Block[];
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** What somebody wrote; nothing where they wrote nothing. */
export function paragraph(text: string, look: 'plain' | 'quiet' | 'marked' = 'plain'): readonly Block[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', text, look }];
}

/** Facts, those without a value left out. */
export function facts(all: readonly (readonly [name: string, value: string | null])[]): readonly Block[] {
  const known = all.flatMap(([name, value]): Fact[] => (value === null || value.trim() === '' ? [] : [[name, value]]));
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }];
}

/** A list; nothing where it is empty. */
export function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
