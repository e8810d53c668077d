import '@pnp/sp/search';
import { DOCUMENT_KINDS } from '../../core/documents/document';
import type { DocumentKind } from '../../core/documents/document';
import { parseDay, type Day } from '../../core/calendar';
import { decisions, documents } from '../lists';
import type { Access } from '../sharepoint/access';
import { kqlOf, wordsIn, type ArchiveQuestion } from './kql';
import { markedIn, stretchesOf, type Stretch } from './marked';

export type { ArchiveQuestion, Years } from './kql';

/** One thing that was found. */
export interface Hit {
  readonly is: 'document' | 'decision';
  readonly title: string;
  /** Server-relative address of the document, or of the page of the row. */
  readonly path: string;
  readonly bodyNr: number | null;
  readonly meetingId: number | null;
  readonly day: Day | null;
  /** Null for a decision, and where the file has no kind. */
  readonly kind: DocumentKind | null;
  readonly context: readonly Stretch[];
}

/** A page of what was found. */
export interface Found {
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
  /** `from` of the next page, or null. */
  readonly next: number | null;
}

const PAGE = 20;
const columns = {
  bodyNr: `${documents.columns.bodyNr.name}OWSNMBR`,
  meetingId: `${documents.columns.meetingId.name}OWSNMBR`,
  day: `${documents.columns.day.name}OWSTEXT`,
  kind: `${documents.columns.kind.name}OWSCHCS`,
  /** What was decided: the service's own summary of a row runs through its keys and accounts too. */
  decided: `${decisions.columns.text.name}OWSMTXT`,
};

/** Searches the text of documents and decisions, in one request. What SharePoint does not let the person read is not found. */
export async function searchIn(access: Access, question: ArchiveQuestion): Promise<Found> {
  const answer = await access.patience.until({ list: 'Search', operation: 'read' }, () =>
    access.sp.search({
      Querytext: kqlOf(access.url, question),
      SelectProperties: ['Title', 'Path', 'IsDocument', 'HitHighlightedSummary', ...Object.values(columns)],
      StartRow: question.from,
      RowLimit: PAGE,
      TrimDuplicates: false,
    }),
  );
  const hits = answer.PrimarySearchResults.map((row) =>
    hitOf(row as Readonly<Record<string, unknown>>, wordsIn(question.text)),
  );
  const shown = question.from + hits.length;
  return { hits, total: answer.TotalRows, next: hits.length > 0 && shown < answer.TotalRows ? shown : null };
}

function hitOf(row: Readonly<Record<string, unknown>>, searched: readonly string[]): Hit {
  const text = (name: string) => (typeof row[name] === 'string' ? row[name] : '');
  const path = text('Path');
  const number = (name: string) => {
    const written = Number.parseInt(text(name), 10);
    return Number.isNaN(written) ? null : written;
  };
  const kind = DOCUMENT_KINDS.find((one) => one === text(columns.kind)) ?? null;
  const is = text('IsDocument') === 'true' ? 'document' : 'decision';
  return {
    is,
    title: text('Title'),
    path: URL.canParse(path) ? decodeURIComponent(new URL(path).pathname) + new URL(path).search : path,
    bodyNr: number(columns.bodyNr),
    meetingId: number(columns.meetingId),
    day: parseDay(text(columns.day)) ?? null,
    kind,
    context: is === 'decision' ? markedIn(text(columns.decided), searched) : stretchesOf(text('HitHighlightedSummary')),
  };
}
