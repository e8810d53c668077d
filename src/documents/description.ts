import type { WithOwnText } from '../core/documents/letterhead';

/** What a document says, before it is written in any format. Texts are plain, as somebody wrote them; a line break in one is kept. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look: 'plain' | 'quiet' | 'marked' }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly look?: 'bullets' | 'numbers' }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Width of each column in per cent, 100 together. */
      readonly widths: readonly number[];
    }
  /** A line for each to sign on; a name that is empty is written by hand. */
  | { readonly kind: 'signatures'; readonly lines: readonly Signing[] }
  /** What follows begins on a page of its own. */
  | { readonly kind: 'newPage' };

/** A name and what it is: "Ordförande", "Anna Ek". */
export type Fact = readonly [name: string, value: string];

/** Who signs a document, and as what. */
export interface Signing {
  readonly role: string;
  readonly name: string;
}

/** What a record says of itself in the properties of its file, called there as here with a capital letter. */
export const PROPERTY_NAMES = [
  'body',
  'meeting',
  'matter',
  'kind',
  'status',
  'version',
  'registrationNumber',
  'retention',
  'recordsCreator',
] as const;
/** Empty where there is none. The checksum of a file cannot stand in the file: it stands beside it. */
export type DocumentProperties = Readonly<Record<(typeof PROPERTY_NAMES)[number], string>>;

/** What an organisation has of its own on its documents. */
export interface Letterhead {
  readonly logo: Logo | null;
  /** Colour of title and headings, `RRGGBB`; null for the product's. */
  readonly accent: string | null;
  /** At the foot of every page: an address, a telephone number. */
  readonly footer: string;
  /** Last in a document of that kind. */
  readonly texts?: Readonly<Partial<Record<WithOwnText, string>>>;
}

/** A picture over the title. Width and height in pixels, for its proportions. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

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
  /** Of a record; a draft has none. */
  readonly properties?: DocumentProperties;
  /** What the organisation has of its own; the product's look where it has said nothing. */
  readonly letterhead?: Letterhead;
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** What somebody wrote; nothing where they wrote nothing. */
export function paragraph(text: string, look: 'plain' | 'quiet' | 'marked' = 'plain'): readonly Block[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', text, look }];
}

/** What the organisation always says last in a document of that kind. */
export function ownText(letterhead: Letterhead | undefined, kind: WithOwnText): readonly Block[] {
  return paragraph(letterhead?.texts?.[kind] ?? '', 'quiet');
}

/** Facts, those without a value left out. */
export function facts(all: readonly (readonly [name: string, value: string | null])[]): readonly Block[] {
  const known = all.flatMap(([name, value]): Fact[] => (value === null || value.trim() === '' ? [] : [[name, value]]));
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }];
}

/** A list; nothing where it is empty. */
export function list(items: readonly string[], look: 'bullets' | 'numbers' = 'bullets'): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, look }];
}
