import { draftSaidBy } from '../../src/doing/proposing/drafting';
import { deliveryKey } from './deliveries';
import { tell, type Talk } from './talk';

/**
 * A message was deleted. What it became stays as it is, and whoever wrote it is told so: that a draft still waits, or that
 * the proposal has been handed in. A message that became nothing is not spoken of.
 */
export async function messageDeleted(talk: Talk): Promise<void> {
  const { world, caller, turn } = talk;
  const state = await draftSaidBy(world, caller.members, deliveryKey(turn));
  if (state === 'pending' || state === 'confirmed') await tell(talk, caller.texts.deleted[state]);
}
