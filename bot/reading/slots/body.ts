import type { NameHit } from '../names/finding';
import type { MeantBody, ReadingPlace } from '../reading';

/** Bodies named, each once, the writer's own and those they have no part in. */
interface NamedBodies {
  readonly mine: readonly string[];
  readonly others: readonly string[];
}

/** Which of these addresses are the writer's own bodies. One that is only called by a kind is theirs where theirs is so called. */
export function namedBodies(addresses: readonly string[], place: ReadingPlace): NamedBodies {
  const own = new Set(mineIn(place));
  const distinct = [...new Set(addresses)];
  return { mine: distinct.filter((one) => own.has(one)), others: distinct.filter((one) => !own.has(one)) };
}

/**
 * Which body a proposal goes to: the one it is addressed to, else the one of their own it names; in a channel, one named
 * in passing raises the question instead. Nothing named: the channel's, else the only one the writer has. What it goes to
 * stands on the card before anything is handed in.
 */
export function proposedTo(addressed: readonly string[], named: readonly string[], place: ReadingPlace): MeantBody {
  const to = namedBodies(addressed, place);
  if (to.mine.length > 0) return oneOf(to.mine);
  const other = to.others[0] ?? null;
  if (other !== null) return { address: null, candidates: mineIn(place), other };
  const passing = namedBodies(named, place).mine;
  const ofChannel = channelOf(place);
  if (ofChannel !== undefined) return oneOf([...new Set([ofChannel, ...passing])]);
  return oneOf(passing.length > 0 ? passing : mineIn(place));
}

/** Which body a question or an act is about: the ones named, else the channel's, else the only one the writer has. */
export function askedAbout(hits: readonly NameHit[], place: ReadingPlace): MeantBody {
  const { mine, others } = namedBodies(
    hits.map(({ key }) => key),
    place,
  );
  if (mine.length > 0) return oneOf(mine);
  const other = others[0] ?? null;
  if (other !== null) return { address: null, candidates: mineIn(place), other };
  const ofChannel = channelOf(place);
  return oneOf(ofChannel === undefined ? mineIn(place) : [ofChannel]);
}

function mineIn({ bodies }: ReadingPlace): readonly string[] {
  return bodies.filter(({ roles }) => roles.length > 0).map(({ address }) => address);
}

function channelOf({ bodies }: ReadingPlace): string | undefined {
  return bodies.find(({ channel }) => channel === 'thisOne')?.address;
}

function oneOf(addresses: readonly string[]): MeantBody {
  const [only, ...more] = addresses;
  return { address: only === undefined || more.length > 0 ? null : only, candidates: addresses, other: null };
}
