import type { ValueRules } from './saving';

/** The part of a text, in lines, that differs from the base: base lines `from`..`to` became `lines`. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * Puts two changes of a text together, line by line: each side's changed part is taken when the parts do not meet. Two
 * additions at the same place both stand, theirs first; what both have done stands once, as after a save whose answer was
 * lost. Undefined when the same lines were changed in two ways.
 */
export function mergeText(base: string, mine: string, theirs: string): string | undefined {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const lines = linesIn(base);
  const [myLines, theirLines] = [linesIn(mine), linesIn(theirs)];
  if (isDoneIn(lines, myLines, theirLines)) return theirs;
  if (isDoneIn(lines, theirLines, myLines)) return mine;
  const my = hunk(lines, myLines);
  const their = hunk(lines, theirLines);
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

/** Both texts: theirs, and after it the lines of mine that neither it nor the base has. */
export function keepBoth(base: string, mine: string, theirs: string): string {
  const known = new Set([...linesIn(base), ...linesIn(theirs)]);
  return [...linesIn(theirs), ...linesIn(mine).filter((line) => !known.has(line))].join('\n');
}

/** Nothing written is no line, so that two who begin an empty text both add to it. */
function linesIn(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

/** Whether a text has every line that a change added, and none that it took away. What only takes away is none. */
function isDoneIn(base: readonly string[], changed: readonly string[], text: readonly string[]): boolean {
  const [before, after, there] = [countOf(base), countOf(changed), countOf(text)];
  const lines = [...new Set([...base, ...changed])].map((line) => {
    const [was, is] = [before.get(line) ?? 0, after.get(line) ?? 0];
    return { was, is, found: there.get(line) ?? 0 };
  });
  const isAdded = lines.some(({ was, is }) => is > was);
  return isAdded && lines.every(({ was, is, found }) => (is > was ? found >= is : is === was || found <= is));
}

function countOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

function hunk(base: readonly string[], changed: readonly string[]): Hunk {
  const shorter = Math.min(base.length, changed.length);
  let from = 0;
  while (from < shorter && base[from] === changed[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && base[base.length - 1 - tail] === changed[changed.length - 1 - tail]) tail += 1;
  return { from, to: base.length - tail, lines: changed.slice(from, changed.length - tail) };
}

export const textRules: ValueRules<string> = {
  same: (one, other) => one === other,
  merge: mergeText,
  both: keepBoth,
};
