import type { SqlValue } from '../store/driver';
import { hasWords } from '../store/words';
import { spanOf, type Span } from './dates';
import type { Query } from './kql';
import type { Operator } from './kqlTokens';
import { managedNamed, type Managed } from './managed';

/** A condition over a document of the index, and the words by which what it finds is ranked and marked. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

const condition = (sql: string, ...values: readonly SqlValue[]): Condition => ({ sql, values });
const NOTHING = condition('0');
const EVERYTHING = condition('1');

/** A phrase as FTS5 reads it; what the user wrote can mean nothing else. Null where there is no word in it. */
function phrase(text: string): string | null {
  if (!hasWords(text)) return null;
  const isOpen = text.endsWith('*');
  const quoted = `"${(isOpen ? text.slice(0, -1) : text).normalize('NFC').replaceAll('"', '""')}"`;
  return isOpen ? `${quoted} *` : quoted;
}

const inText = (match: string): Condition =>
  condition('d.doc IN (SELECT rowid FROM searchText WHERE searchText MATCH ?)', match);

const joined = (kind: 'and' | 'or', of: readonly Condition[]): Condition => ({
  sql: `(${of.map(({ sql }) => sql).join(kind === 'and' ? ' AND ' : ' OR ')})`,
  values: of.flatMap(({ values }) => values),
});

/** The condition of a query; `now` in milliseconds is what `today` is counted from. */
export function compileQuery(query: Query, now: number): Condition {
  switch (query.kind) {
    case 'all':
      return EVERYTHING;
    case 'words': {
      const match = phrase(query.text);
      // A dash between words asks for nothing.
      return match === null ? EVERYTHING : inText(match);
    }
    case 'property':
      return restriction(managedNamed(query.name), query.by, query.text, now);
    case 'and':
    case 'or':
      return joined(
        query.kind,
        query.of.map((one) => compileQuery(one, now)),
      );
    case 'not': {
      const { sql, values } = compileQuery(query.of, now);
      return { sql: `NOT ifnull(${sql}, 0)`, values };
    }
  }
}

/** The words a query looks for anywhere, as one FTS5 expression; null where it looks for none. */
export function rankedBy(query: Query): string | null {
  const found = [...new Set(phrases(query))];
  return found.length === 0 ? null : found.join(' OR ');
}

function phrases(query: Query): string[] {
  switch (query.kind) {
    case 'words': {
      const match = phrase(query.text);
      return match === null ? [] : [`(${match})`];
    }
    case 'property': {
      const { words } = managedNamed(query.name);
      const match = words === undefined || query.by !== ':' ? null : phrase(query.text);
      return match === null ? [] : [`(${words ?? ''} : (${match}))`];
    }
    case 'and':
    case 'or':
      return query.of.flatMap(phrases);
    case 'all':
    case 'not':
      return [];
  }
}

const differs = ({ sql, values }: Condition): Condition => ({ sql: `NOT ifnull(${sql}, 0)`, values });

function restriction(of: Managed, by: Operator, text: string, now: number): Condition {
  if (by === '<>') return differs(restriction(of, '=', text, now));
  switch (of.holds) {
    case 'text':
      return words(of, by, text);
    case 'exact':
      return by === ':' || by === '=' ? exactly(of.sql, text) : NOTHING;
    case 'path':
      return by === ':' || by === '=' ? below(of.sql, by, text) : NOTHING;
    case 'yesNo':
      return /^(1|true|yes)$/i.test(text)
        ? condition(of.sql)
        : /^(0|false|no)$/i.test(text)
          ? condition(`NOT ${of.sql}`)
          : NOTHING;
    case 'number':
      return numbers(of.sql, by, text);
    case 'date':
      return dates(of.sql, by, text, now, (instant) => instant);
    case 'own':
      return own(of.sql, by, text, now);
  }
}

function words({ sql, words: column }: Managed, by: Operator, text: string): Condition {
  if (text === '*') return condition(`ifnull(${sql}, '') <> ''`);
  if (by === '=') return text.endsWith('*') ? exactly(sql, text) : condition(`fold(${sql}) = fold(?)`, text);
  if (by !== ':') return NOTHING;
  const match = phrase(text);
  if (match === null) return NOTHING;
  return column === undefined ? condition(`says(${sql}, ?)`, text) : inText(`${column} : (${match})`);
}

/** The whole value, or how it begins; braces and dots people write around guids and before endings are no part of it. */
function exactly(sql: string, text: string): Condition {
  const value = text.replace(/^[{.]|}$/g, '');
  const held = `trim(${sql}, '{}')`;
  if (!value.endsWith('*')) return condition(`fold(${held}) = fold(?)`, value);
  const start = value.slice(0, -1);
  return condition(`substr(fold(${held}), 1, length(fold(?))) = fold(?)`, start, start);
}

/** An address and everything below it, or itself alone. */
function below(sql: string, by: Operator, text: string): Condition {
  const path = decoded(text)
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/\/+$/, '');
  if (path.endsWith('*')) return exactly(sql, path);
  const itself = condition(`fold(${sql}) = fold(?)`, path);
  return by === '=' ? itself : joined('or', [itself, exactly(sql, `${path}/*`)]);
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

const RANGE = /^(.+?)\.\.(.+)$/;

function numbers(sql: string, by: Operator, text: string): Condition {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return joined('and', [numbers(sql, '>=', from), numbers(sql, '<=', to)]);
  const value = Number(text.replace(',', '.'));
  return text.trim() === '' || Number.isNaN(value) ? NOTHING : condition(`${sql} ${by === ':' ? '=' : by} ?`, value);
}

/** A day is all of it: after it begins when it has ended. */
function dates(sql: string, by: Operator, text: string, now: number, write: (instant: number) => SqlValue): Condition {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from !== undefined && to !== undefined)
    return joined('and', [dates(sql, '>=', from, now, write), dates(sql, '<=', to, now, write)]);
  const span: Span | null = spanOf(text, now);
  if (span === null) return NOTHING;
  const [start, end] = [write(span.from), write(span.to)];
  switch (by) {
    case '>=':
      return condition(`${sql} >= ?`, start);
    case '>':
      return condition(`${sql} >= ?`, end);
    case '<':
      return condition(`${sql} < ?`, start);
    case '<=':
      return condition(`${sql} < ?`, end);
    case ':':
    case '=':
    case '<>':
      return condition(`(${sql} >= ? AND ${sql} < ?)`, start, end);
  }
}

/** A column may hold a number, a time or text; what is written says which is meant. */
function own(sql: string, by: Operator, text: string, now: number): Condition {
  const isTime = spanOf(RANGE.exec(text)?.[1] ?? text, now) !== null;
  const time = isTime ? [dates(sql, by, text, now, (instant) => new Date(instant).toISOString().slice(0, 19))] : [];
  const number = numbers(sql, by, text);
  const asNumber = condition(`(typeof(${sql}) IN ('integer', 'real') AND ${number.sql})`, ...number.values);
  const isEqual = by === ':' || by === '=';
  const asText = isEqual ? [words({ name: '', holds: 'own', sql }, by, text)] : [];
  return joined('or', [asNumber, ...time, ...asText]);
}
