import { DOCUMENT_KINDS } from '../core/documents/document';
import type { DocumentKind } from '../core/documents/document';
import type { Years } from '../storage/archive/search';

/** What of the archive is shown. It is written in the address, so that a link lasts. */
export interface ArchivePlace {
  readonly body: number | null;
  readonly year: number | null;
  /** Number of a meeting within the year, to be shown at its place. */
  readonly meeting: number | null;
  readonly matter: number | null;
  /** Server-relative address of the document that is open; empty for none. */
  readonly document: string;
  /** What is searched for; empty for no search. */
  readonly search: string;
  readonly kind: SearchedKind | null;
  /** The first and last year that a search is narrowed to; null for no bound. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What a search can be narrowed to. */
export const SEARCHED_KINDS = [...DOCUMENT_KINDS, 'decision'] as const;
export type SearchedKind = DocumentKind | 'decision';

/** The front page. */
export const FRONT: ArchivePlace = {
  body: null,
  year: null,
  meeting: null,
  matter: null,
  document: '',
  search: '',
  kind: null,
  from: null,
  to: null,
};

const WORDS = { body: 'organ', year: 'ar', meeting: 'mote', matter: 'arende', from: 'fran', to: 'till' } as const;
type Numbered = keyof typeof WORDS;

/** Reads a place from the fields of an address; what is none is left out. */
export function placeOf(fields: URLSearchParams): ArchivePlace {
  const number = (name: Numbered) => {
    const written = fields.get(WORDS[name]) ?? '';
    return /^\d{1,9}$/.test(written) ? Number(written) : null;
  };
  return {
    body: number('body'),
    year: number('year'),
    meeting: number('meeting'),
    matter: number('matter'),
    document: fields.get('handling') ?? '',
    search: fields.get('sok') ?? '',
    kind: SEARCHED_KINDS.find((kind) => kind === fields.get('slag')) ?? null,
    from: number('from'),
    to: number('to'),
  };
}

/** The first year that is looked in where only the last is said: what is older is of paper. */
const OLDEST_YEAR = 1980;

/** The period a search is narrowed to, whichever way round its years were written; null for all time. */
export function yearsOf({ from, to }: Pick<ArchivePlace, 'from' | 'to'>, thisYear: number): Years | null {
  if (from === null && to === null) return null;
  const [first, last] = [from ?? OLDEST_YEAR, to ?? thisYear];
  return { from: Math.min(first, last), to: Math.max(first, last) };
}

/** The fields that lead back to a place. */
export function fieldsOf({ document, search, kind, ...numbered }: ArchivePlace): Readonly<Record<string, string>> {
  const named = (Object.keys(WORDS) as Numbered[]).map((name) => [WORDS[name], numbered[name]?.toString() ?? '']);
  const all = [...named, ['handling', document], ['sok', search], ['slag', kind ?? '']] as [string, string][];
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

/** An address with the fields of a place, whatever else stands in it left as it is. */
export function addressOf(place: ArchivePlace, address: string): string {
  const url = new URL(address);
  for (const name of [...Object.values(WORDS), 'handling', 'sok', 'slag']) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(fieldsOf(place))) url.searchParams.set(name, value);
  return url.href;
}
