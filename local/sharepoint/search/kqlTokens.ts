/** How a property is restricted; `:` is contains. */
export const OPERATORS = ['<=', '>=', '<>', ':', '=', '<', '>'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A word, a phrase, a property restriction, or what stands between them. */
export type Token =
  | { readonly is: '(' | ')' | 'AND' | 'OR' | 'NOT' }
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'property'; readonly name: string; readonly by: Operator; readonly text: string }
  /** `Title:(` applies the property to all in the parentheses. */
  | { readonly is: 'propertyOf'; readonly name: string; readonly by: Operator }
  | { readonly is: 'unknown'; readonly name: string };

const WORD = /[^\s()"]+/y;
const PHRASE = /"([^"]*)("|$)(\*?)/y;
const PROPERTY = /^([\p{L}_][\p{L}\p{N}_.-]*)(<=|>=|<>|:|=|<|>)(.*)$/su;
const UNKNOWN = ['NEAR', 'ONEAR', 'XRANK', 'WORDS', 'ANY', 'ALL'];

/** Splits a KQL query. A quote that is never closed ends with the query. A phrase keeps its `*` at the end. */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(query);
    if (match !== null) at += match[0].length;
    return match;
  };
  const phrase = (): string | null => {
    const match = take(PHRASE);
    return match === null ? null : `${match[1] ?? ''}${match[3] ?? ''}`;
  };
  while (at < query.length) {
    const char = query.charAt(at);
    if (char === '(' || char === ')') {
      tokens.push({ is: char });
      at += 1;
      continue;
    }
    const quoted = phrase();
    if (quoted !== null) {
      tokens.push({ is: 'words', text: quoted });
      continue;
    }
    const word = take(WORD)?.[0];
    if (word === undefined) {
      at += 1;
      continue;
    }
    tokens.push(...readWord(word, query.charAt(at), phrase));
  }
  return tokens;
}

function readWord(written: string, next: string, phrase: () => string | null): Token[] {
  const sign = /^[+-]/.exec(written)?.[0];
  if (sign !== undefined && (written.length > 1 || next === '"' || next === '(')) {
    const signed = sign === '-' ? [{ is: 'NOT' } as const] : [];
    return written.length > 1 ? [...signed, ...readWord(written.slice(1), next, phrase)] : signed;
  }
  if (written === 'AND' || written === 'OR' || written === 'NOT') return [{ is: written }];
  if (UNKNOWN.includes(written) && next === '(') return [{ is: 'unknown', name: written }];
  const [, name, by, text = ''] = PROPERTY.exec(written) ?? [];
  const operator = OPERATORS.find((one) => one === by);
  if (name === undefined || operator === undefined) return [{ is: 'words', text: written }];
  if (text !== '') return [{ is: 'property', name, by: operator, text }];
  if (next === '(') return [{ is: 'propertyOf', name, by: operator }];
  const quoted = phrase();
  // A name with nothing after it is a word like others.
  return quoted === null ? [{ is: 'words', text: written }] : [{ is: 'property', name, by: operator, text: quoted }];
}
