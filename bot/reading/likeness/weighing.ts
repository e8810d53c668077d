import type { IntentName, Reading } from '../reading';
import type { Like } from './likeness';

/** What rules and likeness together take a message for; undefined where the rules' own reading stands. */
export type Weighed =
  | { readonly kind: 'other'; readonly like: Like; readonly otherwise: readonly IntentName[] }
  | { readonly kind: 'unclear'; readonly otherwise: readonly IntentName[] };

/**
 * Below this share, a message that the rules do not understand is like nothing. This and the other shares here were found
 * on what was read of hands that were left out of what is learned (`npm run bench -- left-out`).
 */
const LIKE_NOTHING = 0.25;
/** Never taken for by likeness: a yes writes, and the others are told from words that are exact. */
const BY_WORDS_ALONE: ReadonlySet<IntentName> = new Set(['yes', 'no', 'body', 'empty', 'tooLong']);
/** Not offered to somebody who was not understood. */
const NOTHING_TO_OFFER: ReadonlySet<IntentName> = new Set([
  ...(['unclear', 'greeting', 'thanks', 'goodbye', 'smallTalk'] as const),
]);
/** Read from words that are exact: likeness has no say. */
const EXACT: ReadonlySet<IntentName> = new Set([...BY_WORDS_ALONE, 'otherLanguage', 'greeting', 'thanks']);
/** Somebody who says in so many words that they propose something does, unless it is far more like a change of what was. */
const PLAINLY = { saidSo: 0.9, unlessLike: 0.75 } as const;
/** Rules that say this surely, where what it is most like has no more than this share. */
const SURE = { rules: 0.9, likeness: 0.4 } as const;
/** What may be about anything, or changes what was handed in, is asked more of. */
const LEAST: Readonly<Partial<Record<IntentName, number>>> = { propose: 0.45, changeProposal: 0.5, otherLanguage: 0.5 };

/**
 * Weighs what the rules make of a message against what it is like. The rules' concepts are among what a message is compared
 * by, so that they have had their say there: what they make of it stands where it is like nothing in particular, where
 * their words are exact, and where they alone may say so.
 */
export function weigh(ruled: Reading, likes: readonly Like[]): Weighed | undefined {
  if (EXACT.has(ruled.intent)) return undefined;
  const ranked = likes.filter(({ intent }) => !BY_WORDS_ALONE.has(intent));
  const [best, ...others] = ranked;
  if (best === undefined || best.intent === ruled.intent) {
    return ruled.intent === 'unclear' ? { kind: 'unclear', otherwise: offered(ranked) } : undefined;
  }
  if (isPlain(ruled, best) || isSurer(ruled, best) || (best.intent === 'otherLanguage' && isLittle(best)))
    return undefined;
  if (best.intent === 'unclear' || (ruled.intent === 'unclear' && isLittle(best)))
    return { kind: 'unclear', otherwise: offered(ranked) };
  const rest = others.map(({ intent }) => intent);
  const otherwise = ruled.intent === 'unclear' ? rest : [ruled.intent, ...rest.filter((one) => one !== ruled.intent)];
  return { kind: 'other', like: best, otherwise: otherwise.filter((one) => one !== 'unclear').slice(0, 2) };
}

function isPlain({ intent, confidence }: Reading, best: Like): boolean {
  if (intent !== 'propose' || confidence <= PLAINLY.saidSo || best.share >= PLAINLY.unlessLike) return false;
  return best.intent === 'moveProposal' || best.intent === 'changeProposal';
}

/** Rules that are sure stand beside a likeness that is not. */
function isSurer({ intent, confidence }: Reading, best: Like): boolean {
  return intent !== 'unclear' && confidence >= SURE.rules && best.share < SURE.likeness;
}

function isLittle({ intent, share }: Like): boolean {
  return share < (LEAST[intent] ?? LIKE_NOTHING);
}

function offered(ranked: readonly Like[]): readonly IntentName[] {
  return ranked
    .map(({ intent }) => intent)
    .filter((intent) => !NOTHING_TO_OFFER.has(intent))
    .slice(0, 2);
}
