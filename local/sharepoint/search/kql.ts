import { notCovered } from '../odata/errors';
import { malformed } from './errors';
import { tokensOf, type Operator, type Token } from './kqlTokens';

/** What is asked of the index. A text that ends with `*` leaves its last word open. */
export type Query =
  | { readonly kind: 'all' }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'property'; readonly name: string; readonly by: Operator; readonly text: string }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query };

const join = (kind: 'and' | 'or', of: readonly Query[]): Query => {
  const [first] = of;
  return of.length === 1 && first !== undefined ? first : { kind, of };
};

/** `NEAR(…)` and its kind nest no deeper than this; what nests deeper is no query a person wrote. */
const DEEPEST = 100;

/**
 * Reads the Keyword Query Language: words, phrases, prefixes, AND, OR, NOT, + and -, parentheses and property
 * restrictions. Words beside one another are all wanted; the same property said twice wants either (Keyword Query
 * Language syntax reference, Microsoft Learn). Refuses what is no query, and by name what is not covered.
 */
export function readKql(query: string): Query {
  const tokens = tokensOf(query);
  let at = 0;
  const next = (): Token | undefined => tokens[at];

  function or(depth: number): Query {
    if (depth > DEEPEST) throw malformed();
    const of = [and(depth)];
    while (next()?.is === 'OR') {
      at += 1;
      of.push(and(depth));
    }
    return join('or', of);
  }

  function and(depth: number): Query {
    const parts: Part[] = [{ query: not(depth), joined: 'said' }];
    for (;;) {
      const token = next();
      if (token === undefined || token.is === ')' || token.is === 'OR') return join('and', eitherOfSame(parts));
      const joined = token.is === 'AND' ? 'said' : 'beside';
      if (token.is === 'AND') at += 1;
      parts.push({ query: not(depth), joined });
    }
  }

  function not(depth: number): Query {
    if (next()?.is !== 'NOT') return one(depth);
    at += 1;
    return { kind: 'not', of: not(depth) };
  }

  function group(depth: number): Query {
    at += 1;
    const inner = or(depth + 1);
    if (next()?.is !== ')') throw malformed();
    at += 1;
    return inner;
  }

  function one(depth: number): Query {
    const token = next();
    switch (token?.is) {
      case '(':
        return group(depth);
      case 'words':
        at += 1;
        return token.text === '*' ? { kind: 'all' } : { kind: 'words', text: token.text };
      case 'property':
        at += 1;
        return { kind: 'property', name: token.name, by: token.by, text: token.text };
      case 'propertyOf':
        at += 1;
        return ofProperty(group(depth), token.name, token.by);
      case 'unknown':
        throw notCovered(`${token.name} in KQL`);
      case 'AND':
      case 'OR':
      case 'NOT':
      case ')':
      case undefined:
        throw malformed();
    }
  }

  const read = or(0);
  if (at < tokens.length) throw malformed();
  return read;
}

interface Part {
  readonly query: Query;
  readonly joined: 'said' | 'beside';
}

const sameProperty = (one: Query, other: Query): boolean =>
  one.kind === 'property' &&
  other.kind === 'property' &&
  one.name.toLowerCase() === other.name.toLowerCase() &&
  [one.by, other.by].every((by) => by === ':' || by === '=');

/** `author:a author:b` wants either; with an AND between them, both. */
function eitherOfSame(parts: readonly Part[]): Query[] {
  const found: (readonly Query[])[] = [];
  for (const { query, joined } of parts) {
    const at = joined === 'said' ? -1 : found.findIndex(([first]) => first !== undefined && sameProperty(first, query));
    const there = found[at];
    if (there === undefined) found.push([query]);
    else found[at] = [...there, query];
  }
  return found.map((of) => join('or', of));
}

function ofProperty(query: Query, name: string, by: Operator): Query {
  switch (query.kind) {
    case 'words':
      return { kind: 'property', name, by, text: query.text };
    case 'and':
    case 'or':
      return { kind: query.kind, of: query.of.map((one) => ofProperty(one, name, by)) };
    case 'not':
      return { kind: 'not', of: ofProperty(query.of, name, by) };
    case 'all':
    case 'property':
      return query;
  }
}
