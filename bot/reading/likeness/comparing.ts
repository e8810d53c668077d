import { featuresOf } from '../meaning/features';
import { lifts } from '../meaning/lifting';
import { personIn } from '../names/people';
import { placeNames, takenBy } from '../names/placeNames';
import type { ReadingPlace } from '../reading';
import { daysIn } from '../slots/days';
import { sectionIn } from '../slots/section';
import { cut, wordsOf, type Phrase } from '../text/phrase';
import type { Compared } from './traces';

/** No more than this of a message is compared with others. */
const MOST_LETTERS = 600;

/** What is seen in a message before it is compared. */
type Seen = Pick<Compared, 'words' | 'names' | 'person' | 'day'>;

/** A message made ready to be compared with known ones, of what has been seen in it. */
export function comparedIn(said: Phrase, place: ReadingPlace, seen: Seen): Compared {
  const first = cut(said, 0, MOST_LETTERS);
  const words = seen.words.filter(({ end }) => end <= MOST_LETTERS);
  const features = featuresOf(words, {
    original: first.original,
    asked: first.folded.includes('?') ? 'asked' : 'told',
    names: seen.names,
    taken: takenBy(seen.names),
    day: seen.day,
    section: sectionIn(first.folded) === null ? 'none' : 'said',
    person: seen.person === null ? 'none' : 'said',
    lifts: lifts(first, place) ? 'upward' : 'no',
  });
  return { ...seen, said: first, words, features, awaiting: place.awaiting };
}

/** A message made ready to be compared, of which nothing has been seen yet. */
export function comparedAlone(said: Phrase, place: ReadingPlace): Compared {
  const words = wordsOf(said.folded);
  const names = placeNames(words, place);
  const person = personIn(said.original, words, takenBy(names));
  return comparedIn(said, place, { words, names, person, day: daysIn(said.folded.slice(0, 600), place.today) ?? null });
}
