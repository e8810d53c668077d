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
  const words = wordsIn(text).map((word) => (/^[\p{L}\p{N}]+$/u.test(word) ? `${word.toLowerCase()}*` : `"${word}"`));
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

/** `20,5`, `12.30`, `641 000`: digits in groups of three, or joined by a sign, are one number and not two. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}(?!\d))+(?:[,.]\d+)?|\d+(?:[,.:]\d+)+)(?![\p{L}\p{N}])/u;
const WORDS = new RegExp(`${NUMBER.source}|[\\p{L}\\p{N}]+`, 'gu');

/**
 * The words of what somebody writes; what would be an operator of the language is only a word. Each is the beginning of
 * one; a number with a sign or a space in it is whole, so that 20,5 does not find every page that has a 20 and a 5.
 */
export function wordsIn(text: string): readonly string[] {
  return (text.match(WORDS) ?? []).map((word) => word.replace(/[\u00a0\u202f]/gu, ' '));
}
