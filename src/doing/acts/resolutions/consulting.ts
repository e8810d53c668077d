import { consultedByOpinion } from '../../../core/decisions/consultation';
import type { BoardFacts } from '../../board/facts';
import type { Acting } from '../acting';

/** The consultations held about an item: those recorded for it, and the opinions members have given in its matter (DEC-04, DEC-08). */
export function heldFor({ facts }: Pick<Acting, 'facts'>, { consultations, opinions }: BoardFacts, itemId: number) {
  const matterId = facts.everyItem.find(({ id }) => id === itemId)?.matterId ?? null;
  return [...consultations.filter((one) => one.itemId === itemId), ...consultedByOpinion(opinions, matterId)];
}
