import type { Horizon } from '../bodies/ruleSet';
import type { Place } from '../matters/place';
import type { Charter } from './charter';

/**
 * A group at work, or one that has ended, as it is published with its charter (WG-01, WG-05). Rows from before have no
 * more than the charter's parts: what they do not say is null or empty.
 */
export interface WorkingGroup extends Omit<Charter, 'commissionedBy' | 'horizon' | 'status'> {
  readonly horizon: Horizon;
  readonly status: 'active' | 'ended';
  readonly commissionedBy: Charter['commissionedBy'] | null;
}

/** What a group has that was there before it had a charter of its own, or comes from the organisation file. */
export const BEFORE_THE_CHARTER = {
  kind: 'workingGroup',
  permanence: null,
  formation: null,
  commissionedBy: null,
  matterId: null,
  need: null,
  staffing: [],
  associated: [],
} as const satisfies Partial<WorkingGroup>;

/** The charter of a group: one that does not say who commissioned it works for the body it belongs to. */
export function charterOf<Known extends WorkingGroup>(group: Known, body: Place): Known & Charter {
  return { ...group, commissionedBy: group.commissionedBy ?? { body, decisionKey: null } };
}
