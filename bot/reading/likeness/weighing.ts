import type { IntentName, Reading } from '../reading';
import type { Like } from './likeness';

/** What rules and likeness together take a message for; undefined where the rules' own reading stands. */
export type Weighed =
  | { readonly kind: 'other'; readonly like: Like; readonly otherwise: readonly IntentName[] }
  | { readonly kind: 'unclear'; readonly otherwise: readonly IntentName[] };

/** Below this share, a message that the rules do not understand is like nothing. */
const LIKE_NOTHING = 0.28;
/** Never taken for by likeness alone: a yes writes, and the others are told from words that are exact. */
const BY_WORDS_ALONE: ReadonlySet<IntentName> = new Set([
  ...(['yes', 'no', 'body', 'empty', 'tooLong', 'otherLanguage'] as const),
]);
/** Not offered to somebody who was not understood. */
const NOTHING_TO_OFFER: ReadonlySet<IntentName> = new Set([
  ...(['unclear', 'greeting', 'thanks', 'goodbye', 'smallTalk'] as const),
]);
/** Read from words that are exact: likeness has no say. */
const EXACT: ReadonlySet<IntentName> = new Set([...BY_WORDS_ALONE, 'greeting', 'thanks']);
/** Somebody who says in so many words that they propose something does. */
const PLAINLY = 0.9;
/** Words of nothing known are most like a proposal, which may be about anything: so more than half of all likeness is asked of it. */
const LIKE_A_PROPOSAL = 0.55;
/** To change what was handed in is said plainly, or something else is wrong than what was handed in. */
const SURELY = 0.7;
/** How much the rules weigh beside likeness, by their own confidence, in powers of e. */
const RULES_WEIGH = 1;

/** Weighs what the rules make of a message against what it is like. */
export function weigh(ruled: Reading, likes: readonly Like[]): Weighed | undefined {
  if (EXACT.has(ruled.intent)) return undefined;
  const ranked = likes
    .filter(({ intent }) => !BY_WORDS_ALONE.has(intent))
    .map((like) => ({ like, weight: Math.log(like.share) + forRules(like.intent, ruled) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ like }) => like);
  const [best, ...others] = ranked;
  const isPlain = ruled.intent === 'propose' && ruled.confidence > PLAINLY;
  if (isPlain && (best?.intent === 'moveProposal' || best?.intent === 'changeProposal')) return undefined;
  if (best === undefined || best.intent === ruled.intent) {
    return ruled.intent === 'unclear' ? { kind: 'unclear', otherwise: offered(ranked) } : undefined;
  }
  if (ruled.intent === 'unclear' && best.share < leastOf(best.intent))
    return { kind: 'unclear', otherwise: offered(ranked) };
  if (best.intent === 'unclear') return { kind: 'unclear', otherwise: offered(ranked) };
  const rest = others.map(({ intent }) => intent);
  const otherwise = ruled.intent === 'unclear' ? rest : [ruled.intent, ...rest.filter((one) => one !== ruled.intent)];
  return { kind: 'other', like: best, otherwise: otherwise.filter((one) => one !== 'unclear').slice(0, 2) };
}

function leastOf(intent: IntentName): number {
  if (intent === 'propose') return LIKE_A_PROPOSAL;
  return intent === 'changeProposal' ? SURELY : LIKE_NOTHING;
}

function forRules(intent: IntentName, ruled: Reading): number {
  if (intent !== ruled.intent || intent === 'unclear') return 0;
  return RULES_WEIGH * ruled.confidence;
}

function offered(ranked: readonly Like[]): readonly IntentName[] {
  return ranked
    .map(({ intent }) => intent)
    .filter((intent) => !NOTHING_TO_OFFER.has(intent))
    .slice(0, 2);
}
