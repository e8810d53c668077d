import { malformed } from './errors';
import type { Query } from './kql';

/**
 * Reads a refinement filter: the part of FQL in which refiners are handed back. `name:value`, `name:"value"`,
 * `name:equals("value")`, `name:range(from, to)`, `name:or(…)`, `and(…)`, `or(…)`, `not(…)`, and the token of a refiner,
 * which is the value in hexadecimal after two double daggers.
 */
export function readRefinement(written: string): Query {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(written);
    if (match !== null) at += match[0].length;
    return match;
  };

  function list<Part>(part: () => Part): Part[] {
    const parts = [part()];
    while (take(/\s*,\s*/y) !== null) parts.push(part());
    if (take(/\s*\)/y) === null) throw malformed();
    return parts;
  }

  function expression(): Query {
    const call = take(/\s*(and|or|not)\s*\(\s*/iy)?.[1]?.toLowerCase();
    if (call !== undefined) return called(call, list(expression));
    const name = take(/\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*:\s*/uy)?.[1];
    if (name === undefined) throw malformed();
    return value(name);
  }

  function value(name: string): Query {
    const call = take(/(and|or|not|equals|range|string|phrase|starts-with)\s*\(\s*/iy)?.[1]?.toLowerCase();
    if (call === 'range') return range(name, list(text));
    if (call === 'equals' || call === 'string' || call === 'phrase' || call === 'starts-with') {
      const [given = ''] = list(text);
      return {
        kind: 'property',
        name,
        by: call === 'phrase' ? ':' : '=',
        text: call === 'starts-with' ? `${given}*` : given,
      };
    }
    if (call !== undefined)
      return called(
        call,
        list(() => value(name)),
      );
    return { kind: 'property', name, by: '=', text: text() };
  }

  function text(): string {
    const quoted = take(/\s*"([^"]*)"(\*?)/y);
    const plain = quoted === null ? take(/\s*([^\s,()"]+)/y)?.[1] : `${quoted[1] ?? ''}${quoted[2] ?? ''}`;
    if (plain === undefined) throw malformed();
    return plain.startsWith('ǂǂ') ? Buffer.from(plain.slice(2), 'hex').toString('utf8') : plain;
  }

  const read = expression();
  if (written.slice(at).trim() !== '') throw malformed();
  return read;
}

function called(name: string, of: readonly Query[]): Query {
  if (name !== 'not') return { kind: name === 'and' ? 'and' : 'or', of };
  return { kind: 'not', of: { kind: 'or', of } };
}

/** The end is no part of a range unless it is said to be. */
function range(name: string, [from = 'min', to = 'max']: readonly string[]): Query {
  const lower: Query[] = from === 'min' ? [] : [{ kind: 'property', name, by: '>=', text: from }];
  const upper: Query[] = to === 'max' ? [] : [{ kind: 'property', name, by: '<', text: to }];
  return { kind: 'and', of: [{ kind: 'all' }, ...lower, ...upper] };
}

/** The token by which the value of a refiner is handed back (recorded). */
export const refinementToken = (value: string): string => `"ǂǂ${Buffer.from(value, 'utf8').toString('hex')}"`;
