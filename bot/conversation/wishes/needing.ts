import { meantBy } from '../../../src/core/asking/meant';
import type { Member } from '../../../src/doing/world';
import { askThem } from '../asking/asking';
import { tell, type Talk } from '../talk';
import { withTold, type Wish } from './wish';

/** Something that can be meant, by its address. */
interface Option {
  readonly member: Member;
  readonly address: string;
  readonly title: string;
}

/** The most alternatives of a card. */
const MOST = 40;

/**
 * The one that is meant: chosen already, the only one that the words fit, or the only one there is. Where it is open it
 * is asked, and undefined is given; `none` is said where there is nothing to choose among.
 */
export async function theOneMeant<Known extends Option>(
  talk: Talk,
  wish: Wish,
  slot: string,
  options: readonly Known[],
  say: { readonly which: string; readonly none: string },
  words: string | null = `${wish.reading.topic ?? ''} ${wish.reading.rest}`,
): Promise<{ readonly one: Known; readonly wish: Wish } | undefined> {
  const chosen = options.find(({ address }) => address === wish.told[slot]);
  if (chosen !== undefined) return { one: chosen, wish };
  const meant = meantBy(words, options, ({ title }) => title);
  const [one, ...others] = meant;
  if (one === undefined) {
    await tell(talk, say.none);
    return undefined;
  }
  if (others.length === 0) return { one, wish: withTold(wish, slot, one.address) };
  const alternatives = meant.slice(0, MOST).map(({ title, address }) => ({ title, value: address }));
  await askThem(talk, one.member, {
    heading: say.which,
    lines: [],
    act: null,
    alternatives,
    resume: { ...wish, slot },
  });
  return undefined;
}

/** One of some words that a rule knows, where the person's own do not say which. */
export async function askWhich(
  talk: Talk,
  member: Member,
  wish: Wish,
  slot: string,
  heading: string,
  alternatives: readonly { readonly title: string; readonly value: string }[],
): Promise<void> {
  await askThem(talk, member, { heading, lines: [], act: null, alternatives, resume: { ...wish, slot } });
}

/** Asks for what is missing, to be said in words or on the card. */
export async function askFor(talk: Talk, member: Member, wish: Wish, slot: string, heading: string): Promise<void> {
  await askThem(talk, member, { heading, lines: [], act: null, alternatives: [], resume: { ...wish, slot } });
}
