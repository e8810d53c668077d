import type { Context } from '../graph/context';
import { readableAcross } from '../security/across';
import type { Row, SqlValue } from '../store/driver';
import { compileQuery, rankedBy, type Condition } from './compile';
import { tooFar, wrongProperty } from './errors';
import { readKql, type Query } from './kql';
import { isManaged, managedNamed } from './managed';
import { readRefinement } from './refinement';
import type { SearchRequest, Sort } from './request';

/** SharePoint pages no further than this. */
const LAST_START = 50_000;

/** Every document of the index with its row as it is now: what is recycled, moved or gone since then is not joined. */
const FROM = `FROM searchDocs d
  JOIN items i ON i.list = d.list AND i.id = d.item AND i.guid = d.guid
  JOIN lists l ON l.id = d.list JOIN sites s ON s.id = l.site JOIN sites c ON c.id = s.root`;

/** What is said in the title weighs more than what is said in the text: title, name, author, columns, file. */
const RANKED =
  'SELECT rowid AS doc, bm25(searchText, 10, 5, 2, 1, 1) AS score FROM searchText WHERE searchText MATCH ?';

/** A document that was found. */
export interface Hit {
  readonly doc: number;
  /** Higher is better; 0 where no words were asked for. */
  readonly rank: number;
}

/** What a search found: the documents of one page, and all of them without copies. */
export interface Found {
  readonly page: readonly Hit[];
  readonly all: readonly Hit[];
  readonly withCopies: number;
  /** The words asked for, to be marked; null where there are none. */
  readonly match: string | null;
}

/** Lists and webs with NoCrawl are never shown, whatever the index holds of them. */
const CRAWLED = "ifnull(l.props ->> '$.NoCrawl', 0) = 0 AND ifnull(s.props ->> '$.NoCrawl', 0) = 0";

/** What the caller may read now, not when it was indexed. */
function trimmed(context: Context): Condition {
  const { sites, scopes, own } = readableAcross(context);
  return {
    sql: `(s.root IN (SELECT value FROM json_each(?)) OR i.scope IN (SELECT value FROM json_each(?)))
      AND (i.kind = 1 OR NOT EXISTS (
        SELECT 1 FROM json_each(?) o WHERE o.value ->> 0 = i.list AND o.value ->> 1 <> i.author))`,
    values: [sites, scopes, own].map((one) => JSON.stringify(one)),
  };
}

function orderOf(context: Context, sort: readonly Sort[]): string {
  const isColumn = (name: string): boolean =>
    context.db.one('SELECT 1 FROM fields WHERE name = ? COLLATE NOCASE', name.replace(/OWS[A-Z]{4}$/, '')) !==
    undefined;
  const terms = sort.map(({ property, direction }) => {
    const name = property.replace(/^\[|\]$/g, '');
    // A lower score is a better rank.
    if (name.toLowerCase() === 'rank') return `score ${direction === 'desc' ? 'ASC' : 'DESC'}`;
    if (!isManaged(name) && !isColumn(name)) throw wrongProperty();
    return `fold(${managedNamed(name).sql}) ${direction}`;
  });
  return [...(terms.length === 0 ? ['score'] : terms), 'd.modified DESC', 'd.doc'].join(', ');
}

/** Finds what a request asks for among what the caller may read. */
export function find(context: Context, request: SearchRequest): Found {
  if (request.start > LAST_START) throw tooFar(LAST_START);
  const query = readKql(request.text);
  const asked: Query = { kind: 'and', of: [query, ...request.refinementFilters.map(readRefinement)] };
  const match = rankedBy(query);
  const conditions = [trimmed(context), compileQuery(asked, context.now)];
  const ranked: readonly SqlValue[] = match === null ? [] : [match];
  const rows = context.db.all(
    `${match === null ? '' : `WITH ranked AS MATERIALIZED (${RANKED})`}
     SELECT d.doc, ${match === null ? '0' : 'ifnull(r.score, 0)'} AS score, iif(d.size > 0, d.blob, NULL) AS bytes
     ${FROM} ${match === null ? '' : 'LEFT JOIN ranked r ON r.doc = d.doc'}
     WHERE ${CRAWLED} AND ${conditions.map(({ sql }) => sql).join(' AND ')} ORDER BY ${orderOf(context, request.sort)}`,
    ...ranked,
    ...conditions.flatMap(({ values }) => values),
  );
  const all = (request.duplicates === 'trimmed' ? withoutCopies(rows) : rows).map((row) => ({
    doc: Number(row['doc']),
    rank: Math.max(0, -Number(row['score'])),
  }));
  return { page: all.slice(request.start, request.start + request.limit), all, withCopies: rows.length, match };
}

/** Files with the same bytes are one: the first. */
function withoutCopies(rows: readonly Row[]): Row[] {
  const seen = new Set<unknown>();
  return rows.filter(({ bytes }) => {
    if (bytes === null || bytes === undefined) return true;
    if (seen.has(bytes)) return false;
    seen.add(bytes);
    return true;
  });
}

const LONGEST_SUMMARY = 180;
/** Marks that no text has, so that the text can be escaped before they become tags. */
const [OPEN, CLOSE, CUT] = ['\uE000', '\uE001', '\uE002'];

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(OPEN, '<c0>')
    .replaceAll(CLOSE, '</c0>')
    .replaceAll(CUT, '<ddd/>')
    .replace(/\s+/g, ' ')
    .trim();

/** What a document says around the words that were asked for, which stand in `<c0>`; how it begins where there are none. */
function summaryOf(context: Context, doc: number, match: string | null): string {
  const marked =
    match === null
      ? undefined
      : context.db.one(
          `SELECT snippet(searchText, -1, '${OPEN}', '${CLOSE}', '${CUT}', 30) AS text FROM searchText WHERE searchText MATCH ? AND rowid = ?`,
          match,
          doc,
        );
  if (marked !== undefined) return escaped(String(marked['text']));
  const row = context.db.one("SELECT body || ' ' || file AS text FROM searchText WHERE rowid = ?", doc);
  return escaped(
    String(row?.['text'] ?? '')
      .trim()
      .slice(0, LONGEST_SUMMARY),
  );
}

/** The properties of one document, in the order of the names, and its summary. */
export function readDoc(context: Context, doc: number, names: readonly string[], match: string | null) {
  const columns = names.map((name, at) => `${managedNamed(name).sql} AS p${at}`);
  const row = context.db.one(`SELECT ${['1', ...columns].join(', ')} ${FROM} WHERE d.doc = ?`, doc);
  const values = names.map((_, at) => row?.[`p${at}`] ?? null);
  return { values, summary: summaryOf(context, doc, match) };
}

/** How often each value of a property stands among documents, the most frequent first. */
export function countsOf(context: Context, name: string, hits: readonly Hit[]): readonly Row[] {
  const { sql } = managedNamed(name);
  return context.db.all(
    `SELECT ${sql} AS value, count(*) AS times ${FROM} WHERE d.doc IN (SELECT value FROM json_each(?)) AND ${sql} IS NOT NULL
     GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 100`,
    JSON.stringify(hits.map(({ doc }) => doc)),
  );
}
