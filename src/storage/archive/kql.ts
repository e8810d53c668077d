import { bodyFolder } from '../../core/bodies/body';
import type { DocumentKind } from '../../core/documents/document';
import { decisions, documents } from '../lists';

/** A period, both years in it. The longest that is asked for is a hundred years. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** What is looked for in the archive. */
export interface ArchiveQuestion {
  readonly text: string;
  readonly bodyNr: number | null;
  readonly years: Years | null;
  readonly kind: DocumentKind | 'decision' | null;
  /** How many hits come before this page. */
  readonly from: number;
}

/** What a search in a site's archive asks, in the search service's own language (KQL). `site` is the site's address. */
export function kqlOf(site: string, { text, bodyNr, years, kind }: Omit<ArchiveQuestion, 'from'>): string {
  const [filed, decided] = [inLibrary(site, bodyNr), inDecisions(site, bodyNr)];
  const where =
    kind === 'decision' ? decided : kind === null ? `(${filed} OR ${decided})` : `${filed} ${is(KIND, kind)}`;
  const words = wordsIn(text).map((word) => `${word.toLowerCase()}*`);
  return [...words, where, ...(years === null ? [] : [during(years)])].join(' ');
}

const KIND = `${documents.columns.kind.name}OWSCHCS`;
/** What is the same document as PDF is found once, by the document itself. */
const RENDITION = `${documents.columns.rendition.name}OWSCHCS`;
/** The day of a document and of a decision: both columns have one name, and so one property. */
const DAY = `${documents.columns.day.name}OWSTEXT`;
const is = (property: string, value: string) => `${property}:"${value}"`;
const MOST_YEARS = 100;

function inLibrary(site: string, bodyNr: number | null): string {
  const folder = [site, documents.title, ...(bodyNr === null ? [] : [bodyFolder(bodyNr)])].join('/');
  return `(IsDocument:true path:"${folder}" NOT ${is(RENDITION, 'pdf')})`;
}

/** A row's address does not name its folder, so its own columns are asked. */
function inDecisions(site: string, bodyNr: number | null): string {
  const rows = `path:"${site}/Lists/${decisions.title}"`;
  if (bodyNr === null) return `(${rows})`;
  return `(${rows} ${is(`${decisions.columns.bodyNr.name}OWSNMBR`, String(bodyNr))})`;
}

/** A day is kept as text, which the service compares by its beginning alone: hence each year by itself. */
function during({ from, to }: Years): string {
  const length = Math.min(Math.max(to - from + 1, 1), MOST_YEARS);
  return `(${Array.from({ length }, (_one, at) => `${DAY}:${String(from + at)}*`).join(' OR ')})`;
}

/** The words of what somebody writes; what would be an operator of the language is only a word. Each is the beginning of one. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
