import { KIND_WORDS } from '../../../src/core/bodies/kindWords';
import type { ReadingPlace } from '../reading';
import type { Word } from '../text/phrase';
import { indexOf, namesIn, type NameHit, type NameIndex } from './finding';
import { groupIndex, groupsIn, type GroupIndex } from './groupsMeant';

/** What is named in a text, each kind by itself. */
export interface PlaceNames {
  readonly bodies: readonly NameHit[];
  readonly groups: readonly NameHit[];
  readonly parties: readonly NameHit[];
}

interface Indexes {
  readonly bodies: NameIndex;
  readonly groups: GroupIndex;
  readonly parties: NameIndex;
}

/** Made once for a place: reading stays a function of text and place. */
const indexes = new WeakMap<ReadingPlace, Indexes>();

/** Bodies, working groups and parties of the place that a text names. */
export function placeNames(words: readonly Word[], place: ReadingPlace): PlaceNames {
  const of = indexes.get(place) ?? made(place);
  const bodies = withoutKind(namesIn(words, of.bodies), place);
  return { bodies, groups: groupsIn(words, of.groups), parties: namesIn(words, of.parties) };
}

function made(place: ReadingPlace): Indexes {
  const of = {
    bodies: indexOf(
      place.bodies.map(({ address, name, shortName, aliases, kind }) => ({
        key: address,
        names: distinct([name, shortName, ...aliases]),
        kindNames: KIND_WORDS[kind],
      })),
    ),
    groups: groupIndex(place),
    parties: indexOf(place.parties.map(({ key, names }) => ({ key, names, kindNames: [] }))),
  };
  indexes.set(place, of);
  return of;
}

/** "LSG i Nyköping" is one of four: a word for a kind names each of that kind, unless one of them is named too. */
function withoutKind(hits: readonly NameHit[], place: ReadingPlace): readonly NameHit[] {
  const kindOf = (key: string) => place.bodies.find(({ address }) => address === key)?.kind;
  const own = hits.filter(({ by }) => by === 'ownName');
  return hits.filter((hit) => {
    if (hit.by === 'ownName') return true;
    if (own.some((other) => other.key === hit.key && other.from === hit.from)) return false;
    return own.every((other) => kindOf(other.key) !== kindOf(hit.key) || other.key === hit.key);
  });
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** The words that are part of a name; a word for a kind of body keeps what it says besides. */
export function takenBy({ bodies, groups, parties }: PlaceNames): ReadonlySet<number> {
  const own = [...bodies.filter(({ by }) => by === 'ownName'), ...groups, ...parties];
  return new Set(own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
}
