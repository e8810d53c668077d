import type { IntentName } from '../reading';
import { RULES } from '../vocabulary/intents';

/** What a sentence has, by name, with the first word it stands at and the words it is read from. */
export type Features = ReadonlyMap<string, { readonly at: number; readonly words: string; readonly spelled: number }>;

/** An intent that a sentence may have, how strongly, and the words it rests on. */
export interface Scored {
  readonly intent: IntentName;
  readonly score: number;
  readonly why: readonly string[];
  /** The word its evidence begins at. */
  readonly at: number;
}

interface Rule {
  readonly intent: IntentName;
  /** One of each must be there. */
  readonly wanted: readonly (readonly string[])[];
  readonly unwanted: readonly string[];
  /** Pairs of which the first stands before the second. */
  readonly ordered: readonly (readonly [string, string])[];
  readonly weight: number;
}

const rules: readonly Rule[] = (Object.keys(RULES) as IntentName[]).flatMap((intent) =>
  (RULES[intent] ?? []).map((text) => ruleOf(intent, text)),
);

/** The intents of a sentence by what it has, the strongest first; each intent once. */
export function scored(features: Features): readonly Scored[] {
  const best = new Map<IntentName, Scored>();
  for (const rule of rules) {
    const found = apply(rule, features);
    if (found === undefined) continue;
    const before = best.get(rule.intent);
    if (before === undefined || found.score > before.score) best.set(rule.intent, found);
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

function apply(rule: Rule, features: Features): Scored | undefined {
  if (rule.unwanted.some((name) => features.has(name))) return undefined;
  const why: string[] = [];
  let at = Number.POSITIVE_INFINITY;
  let score = rule.weight;
  for (const names of rule.wanted) {
    const name = names.find((one) => features.has(one));
    const found = name === undefined ? undefined : features.get(name);
    if (found === undefined) return undefined;
    if (found.words !== '') {
      why.push(found.words);
      at = Math.min(at, found.at);
    }
    score *= found.spelled;
  }
  for (const [first, second] of rule.ordered) {
    const [one, other] = [features.get(first), features.get(second)];
    if (one === undefined || other === undefined || one.at >= other.at) return undefined;
  }
  return { intent: rule.intent, score, why: [...new Set(why)], at: Number.isFinite(at) ? at : 0 };
}

function ruleOf(intent: IntentName, text: string): Rule {
  const parts = text.split(' ').filter((part) => part !== '');
  const weighted = parts.find((part) => part.startsWith('@'));
  const unwanted = parts.filter((part) => part.startsWith('!')).map((part) => part.slice(1));
  const named = parts.filter((part) => !part.startsWith('@') && !part.startsWith('!'));
  const ordered = named
    .filter((part) => part.includes('<'))
    .map((part) => [String(part.split('<')[0]), String(part.split('<')[1])] as const);
  const wanted = named.flatMap((part) => part.split('<')).map((part) => part.split('|'));
  return { intent, wanted, unwanted, ordered, weight: Number(weighted?.slice(1) ?? 0.7) };
}
