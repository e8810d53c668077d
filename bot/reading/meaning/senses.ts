import { folded, wordsOf } from '../text/phrase';
import { stem } from '../text/stem';
import { SENSES } from '../vocabulary/senses';

type Sense = keyof typeof SENSES;

interface Entry {
  readonly sense: Sense;
  /** Its words without their endings. */
  readonly parts: readonly string[];
}

/** Senses whose words also end compounds: "hyresfrågan", "höstmötet". */
const HEADS: ReadonlySet<Sense> = new Set([
  ...(['meetingThing', 'proposalThing', 'agendaThing', 'notesThing', 'groupThing'] as const),
  ...(['reportThing', 'taskThing', 'community', 'decided'] as const),
]);
/** Fewer letters than these end or begin too many other words. */
const SHORTEST_HEAD = 4;
const SHORTEST_START = 5;
const SHORTEST_COMPOUND = 7;

const byFirst = new Map<string, Entry[]>();
const heads = new Map<string, Sense>();
const starts = new Map<string, Sense>();
for (const sense of Object.keys(SENSES) as Sense[]) {
  for (const written of SENSES[sense].split(',')) {
    const parts = wordsOf(folded(written)).map(({ text }) => stem(text));
    const [first, ...more] = parts;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { sense, parts }]);
    if (more.length > 0) continue;
    if (HEADS.has(sense) && first.length >= SHORTEST_HEAD) heads.set(first, sense);
    if (sense === 'community' && first.length >= SHORTEST_START) starts.set(first, sense);
  }
}

/** What each of some words may stand for, by their stems in order; none where nothing is known of a word. */
export function sensesOf(stems: readonly string[]): readonly (readonly Sense[])[] {
  return stems.map((base, at) => {
    const said = (byFirst.get(base) ?? []).filter(({ parts }) =>
      parts.every((part, step) => stems[at + step] === part),
    );
    if (said.length === 0) return ofCompound(base);
    const longest = Math.max(...said.map(({ parts }) => parts.length));
    // A longer phrase says more than its first word alone.
    const meant = said.filter(({ parts }) => parts.length > 1 || longest === 1);
    return [...new Set(meant.map(({ sense }) => sense))];
  });
}

function ofCompound(base: string): readonly Sense[] {
  if (base.length < SHORTEST_COMPOUND) return [];
  const found = new Set<Sense>();
  for (let from = 3; from <= base.length - SHORTEST_HEAD; from += 1) {
    const sense = heads.get(base.slice(from));
    if (sense === undefined) continue;
    found.add(sense);
    break;
  }
  for (let to = SHORTEST_START; to < base.length; to += 1) {
    const sense = starts.get(base.slice(0, to));
    if (sense !== undefined) found.add(sense);
  }
  return [...found];
}
