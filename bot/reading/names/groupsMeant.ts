import { isKnownWord } from '../meaning/lexicon';
import type { ReadingPlace } from '../reading';
import { folded, wordsOf, type Word } from '../text/phrase';
import { stem } from '../text/stem';
import { indexOf, namesIn, type NameHit, type NameIndex } from './finding';

/** A word's part before "gruppen": "sommarlovsgruppen" is the group that has "sommarlov" in its name. */
const GROUP_END = /s?(?:grupp(?:en|ens|s)?|rapport(?:en|ens)?)$/;
/** The fewest letters of a word of a name that stands for the name. */
const TELLING = 5;

/** The names of working groups made ready: whole, and by the words only one of them has. */
export interface GroupIndex {
  readonly names: NameIndex;
  readonly words: readonly { readonly base: string; readonly id: string }[];
}

/** Makes the names ready. A word that names a body of the place tells no group by itself. */
export function groupIndex({ groups, bodies }: ReadingPlace): GroupIndex {
  const ofBodies = new Set(
    bodies.flatMap(({ name, shortName, aliases }) => basesOf([name, shortName, ...aliases].join(' '))),
  );
  const all = groups.flatMap(({ id, name }) => basesOf(name).map((base) => ({ base, id })));
  return {
    names: indexOf(groups.map(({ id, name }) => ({ key: id, names: [name], kindNames: [] }))),
    words: all.filter(
      ({ base, id }) => !ofBodies.has(base) && all.every((other) => other.base !== base || other.id === id),
    ),
  };
}

/** Working groups a text names: by their whole names, else by a word that only one has in its name. */
export function groupsIn(words: readonly Word[], index: GroupIndex): readonly NameHit[] {
  const whole = namesIn(words, index.names);
  if (whole.length > 0) return whole;
  return words.slice(0, 200).flatMap(({ text }, from) => {
    const bare = text.replace(GROUP_END, '');
    const isCompound = bare !== text && bare.length > 3;
    const base = stem(isCompound ? bare : text);
    if (base.length < (isCompound ? 4 : TELLING) || (!isCompound && isKnownWord(text))) return [];
    const ids = new Set(
      index.words.filter((one) => isSame(base, one.base, isCompound ? 'part' : 'whole')).map(({ id }) => id),
    );
    const [only] = ids;
    if (only === undefined || ids.size > 1) return [];
    return [{ key: only, from, to: from + 1, by: 'ownName' as const, spelled: 'right' as const }];
  });
}

function isSame(base: string, known: string, as: 'part' | 'whole'): boolean {
  if (base === known) return true;
  return as === 'part' && (known.startsWith(base) || known.endsWith(base) || base.startsWith(known));
}

function basesOf(name: string): readonly string[] {
  return wordsOf(folded(name))
    .filter(({ text }) => text.length >= TELLING)
    .map(({ text }) => stem(text));
}
