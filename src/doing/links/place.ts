import { rolesOf } from '../../core/bodies/holding';
import type { HeldRole } from '../../core/bodies/mandate';
import type { Day } from '../../core/calendar';
import type { LinkHolder } from '../../core/links/life';
import { hasSeat } from '../../core/workingGroups/seat';
import type { WorkingGroup } from '../../core/workingGroups/workingGroup';

/** Whether somebody has a place where a link leads: a role in the body today, or a seat in the group it is for. */
export function placeIn(
  { mandates, group }: { readonly mandates: readonly HeldRole[]; readonly group: WorkingGroup | undefined },
  { bodyNr, upn }: { readonly bodyNr: number; readonly upn: string },
  today: Day,
): LinkHolder['place'] {
  if (rolesOf(mandates, bodyNr, upn, today).length > 0) return 'has';
  return group?.status === 'active' && hasSeat(group, upn) === 'yes' ? 'has' : 'hasNot';
}
