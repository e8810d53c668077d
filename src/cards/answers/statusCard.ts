import type { Language } from '../../core/people/person';
import type { AdaptiveCard } from '../card';
import { answerCard, type Way } from './answerCard';

/** How something stands: a group, a proposal on its way, what was decided. */
export interface StatusFacts {
  readonly title: string;
  readonly lines: readonly string[];
  readonly ways: readonly Way[];
}

/** How something stands, in the order it happened. */
export function statusCard(facts: StatusFacts, language: Language): AdaptiveCard {
  return answerCard(facts, language);
}
