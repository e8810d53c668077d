import type { ValueRules } from './saving';

/** The part of a text, in lines, that differs from the base: base lines `from`..`to` became `lines`. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * Puts two changes of a text together, line by line: each side's changed part is taken when the parts do not meet. Two
 * additions at the same place both stand, theirs first. Undefined when the same lines were changed in two ways.
 */
export function mergeText(base: string, mine: string, theirs: string): string | undefined {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const lines = base.split('\n');
  const my = hunk(lines, mine.split('\n'));
  const their = hunk(lines, theirs.split('\n'));
  if (my.from === my.to && their.from === their.to && my.from === their.from) {
    return [...lines.slice(0, my.from), ...their.lines, ...my.lines, ...lines.slice(my.from)].join('\n');
  }
  const [first, last] = my.from < their.from || my.to <= their.from ? [my, their] : [their, my];
  if (first.to > last.from) return undefined;
  return [
    ...lines.slice(0, first.from),
    ...first.lines,
    ...lines.slice(first.to, last.from),
    ...last.lines,
    ...lines.slice(last.to),
  ].join('\n');
}

function hunk(base: readonly string[], changed: readonly string[]): Hunk {
  const shorter = Math.min(base.length, changed.length);
  let from = 0;
  while (from < shorter && base[from] === changed[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && base[base.length - 1 - tail] === changed[changed.length - 1 - tail]) tail += 1;
  return { from, to: base.length - tail, lines: changed.slice(from, changed.length - tail) };
}

export const textRules: ValueRules<string> = { same: (one, other) => one === other, merge: mergeText };
