import { keptParts } from '../service/keptParts';
import { mergeText } from '../saving/mergeText';
import type { ValueRules } from '../saving/saving';
import { sameContent, sameLines, type Line, type LineContent, type Lines } from './lines';

/**
 * Gives the stored lines the keys they had on the screen: a line that was new when it was sent has got an id, and is
 * known again by its title among the lines nobody had. A line that says what it said is the very line it was.
 */
export function adoptKeys(sent: Lines, stored: Lines): Lines {
  const waiting = sent.filter((line) => line.id === null);
  const used = new Set<Line>();
  return stored.map((line) => {
    const before = sent.find((one) => one.id !== null && one.id === line.id);
    if (before !== undefined) return keptParts(before, { ...line, lineKey: before.lineKey });
    const mine = waiting.find((one) => !used.has(one) && one.title === line.title);
    if (mine === undefined) return line;
    used.add(mine);
    return { ...line, lineKey: mine.lineKey };
  });
}

/**
 * Puts two arrangements made from the same base together: their lines, my edits of lines they left alone, my additions
 * and removals, and my order if they kept theirs. Undefined when both changed the same field of a line.
 */
export function mergeLines(base: Lines, mine: Lines, theirs: Lines): Lines | undefined {
  const baseOf = byKey(base);
  const myOf = byKey(mine);
  const kept: Line[] = [];
  for (const their of theirs) {
    const before = baseOf.get(their.lineKey);
    const my = myOf.get(their.lineKey);
    if (before !== undefined && my === undefined && sameContent(before, their)) continue;
    const merged = my === undefined ? their : mergeLine(before, my, their);
    if (merged === undefined) return undefined;
    kept.push(merged);
  }
  const theirKeys = new Set(theirs.map((line) => line.lineKey));
  // A line they removed and I changed comes back as a new one: what was typed is not lost.
  const added = mine
    .filter((line) => !theirKeys.has(line.lineKey))
    .filter((line) => !isUntouched(baseOf.get(line.lineKey), line))
    .map((line) => (baseOf.has(line.lineKey) ? { ...line, id: null } : line));
  return inOrder(base, mine, theirs, [...kept, ...added]);
}

function isUntouched(before: Line | undefined, line: Line): boolean {
  return before !== undefined && sameContent(before, line);
}

function mergeLine(before: Line | undefined, my: Line, their: Line): Line | undefined {
  if (before === undefined || sameContent(my, before)) return their;
  const content: Partial<Record<keyof LineContent, unknown>> = {};
  for (const field of FIELDS) {
    const merged = mergedField(before, my, their, field);
    if (merged.kind === 'clash') return undefined;
    content[field] = merged.value;
  }
  return { ...their, ...(content as Partial<LineContent>) };
}

type MergedField = { readonly kind: 'clash' } | { readonly kind: 'merged'; readonly value: unknown };

/** A description is put together line by line; any other field is one thing. */
function mergedField(before: Line, my: Line, their: Line, field: keyof LineContent): MergedField {
  const [was, mine, theirs] = [before, my, their].map((line) => JSON.stringify(line[field]));
  if (mine === was || mine === theirs) return { kind: 'merged', value: their[field] };
  if (theirs === was) return { kind: 'merged', value: my[field] };
  const text = field === 'description' ? mergeText(before.description, my.description, their.description) : undefined;
  return text === undefined ? { kind: 'clash' } : { kind: 'merged', value: text };
}

const FIELDS = [
  'title',
  'description',
  'kind',
  'purpose',
  'theme',
  'concern',
  'parties',
  'presenter',
  'minutes',
] as const;

/**
 * Whose order holds: mine when I moved something and they did not, theirs otherwise. A line that only the other one has
 * stands behind the line it stood behind there.
 */
function inOrder(base: Lines, mine: Lines, theirs: Lines, lines: readonly Line[]): Lines {
  const iMoved = keysIn(base, mine) !== keysIn(mine, base);
  const theyMoved = keysIn(base, theirs) !== keysIn(theirs, base);
  const [leading, other] = iMoved && !theyMoved ? [mine, theirs] : [theirs, mine];
  const present = byKey(lines);
  const order = leading.map((line) => line.lineKey).filter((key) => present.has(key));
  other.forEach(({ lineKey }, index) => {
    if (!present.has(lineKey) || order.includes(lineKey)) return;
    const before = other.slice(0, index).findLast((line) => order.includes(line.lineKey));
    order.splice(before === undefined ? 0 : order.indexOf(before.lineKey) + 1, 0, lineKey);
  });
  return order.flatMap((key) => present.get(key) ?? []);
}

/** The order of the lines both have, as text. */
function keysIn(lines: Lines, other: Lines): string {
  const shared = new Set(other.map((line) => line.lineKey));
  return lines
    .map((line) => line.lineKey)
    .filter((key) => shared.has(key))
    .join(' ');
}

const byKey = (lines: Lines) => new Map(lines.map((line) => [line.lineKey, line]));

export const lineRules: ValueRules<Lines> = { same: sameLines, merge: mergeLines };

/** One field of one line that two have changed in two ways. */
export interface LineClash {
  readonly lineKey: string;
  readonly title: string;
  readonly field: keyof LineContent;
  readonly mine: Line[keyof LineContent];
  readonly theirs: Line[keyof LineContent];
}

/** Everything that two changed in two ways since the same base: what `mergeLines` leaves to the person. */
export function clashesIn(base: Lines, mine: Lines, theirs: Lines): readonly LineClash[] {
  const [baseOf, theirOf] = [byKey(base), byKey(theirs)];
  return mine.flatMap((my) => {
    const [before, their] = [baseOf.get(my.lineKey), theirOf.get(my.lineKey)];
    if (before === undefined || their === undefined) return [];
    return FIELDS.filter((field) => mergedField(before, my, their, field).kind === 'clash').map((field) => ({
      ...{ lineKey: my.lineKey, title: their.title, field },
      ...{ mine: my[field], theirs: their[field] },
    }));
  });
}

/** How the person settles a clash; `both`: their text and mine after it, where the field is a text of several lines. */
export type Settling = 'mine' | 'theirs' | 'both';

/** The two arrangements put together, with every clash settled one way. What did not clash is kept of both. */
export function settled(base: Lines, mine: Lines, theirs: Lines, settling: Settling): Lines {
  const clashes = clashesIn(base, mine, theirs);
  const yielding = mine.map((line) => {
    const own = clashes.filter(({ lineKey }) => lineKey === line.lineKey);
    return own.reduce<Line>((so, { field, theirs: other }) => ({ ...so, [field]: other }), line);
  });
  const merged = mergeLines(base, yielding, theirs) ?? theirs;
  if (settling === 'theirs') return merged;
  return merged.map((line) => {
    const own = clashes.filter(({ lineKey }) => lineKey === line.lineKey);
    return own.reduce<Line>((so, { field, mine: my, theirs: other }) => {
      const both = settling === 'both' && field === 'description';
      return { ...so, [field]: both ? `${String(other)}\n\n${String(my)}` : my };
    }, line);
  });
}
