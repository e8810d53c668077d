import { bodyFolder, bodyYear } from '../../core/bodies/body';
import type { DocumentKind } from '../../core/documents/document';
import { decisions, documents } from '../lists';

/** What is looked for in the archive. */
export interface ArchiveQuestion {
  readonly text: string;
  readonly bodyNr: number | null;
  /** Only with a body: folders are by body, then by year. */
  readonly year: number | null;
  readonly kind: DocumentKind | 'decision' | null;
  /** How many hits come before this page. */
  readonly from: number;
}

/** What a search in a site's archive asks, in the search service's own language (KQL). `site` is the site's address. */
export function kqlOf(site: string, { text, bodyNr, year, kind }: Omit<ArchiveQuestion, 'from'>): string {
  const [filed, decided] = [inLibrary(site, bodyNr, year), inDecisions(site, bodyNr, year)];
  const where =
    kind === 'decision' ? decided : kind === null ? `(${filed} OR ${decided})` : `${filed} ${is(KIND, kind)}`;
  return [...wordsOf(text), where].join(' ');
}

const KIND = `${documents.columns.kind.name}OWSCHCS`;
const is = (property: string, value: string) => `${property}:"${value}"`;

function inLibrary(site: string, bodyNr: number | null, year: number | null): string {
  const parts = [site, documents.title, ...(bodyNr === null ? [] : [bodyFolder(bodyNr)])];
  const folder = [...parts, ...(bodyNr === null || year === null ? [] : [String(year)])].join('/');
  return `(IsDocument:true path:"${folder}")`;
}

/** A row's address does not name its folder, so its own columns are asked. */
function inDecisions(site: string, bodyNr: number | null, year: number | null): string {
  const rows = `path:"${site}/Lists/${decisions.title}"`;
  if (bodyNr === null) return `(${rows})`;
  if (year === null) return `(${rows} ${is(`${decisions.columns.bodyNr.name}OWSNMBR`, String(bodyNr))})`;
  return `(${rows} ${is(`${decisions.columns.bodyYear.name}OWSTEXT`, bodyYear(bodyNr, year))})`;
}

/** Each word as the beginning of one; what would be an operator of the language is only a word. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => `${word.toLowerCase()}*`);
}
