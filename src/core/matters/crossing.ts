import { ok, refused, type Result } from '../result';
import type { Matter } from './matter';
import { samePlace, type CrossingRefusal, type MatterReference, type Place } from './place';

/**
 * Whether a matter can go from one place to another in one act. Never to another organisation: one organisation is one
 * site and no act writes to two (design, "The site"); there it is a new matter with a reference, `openedElsewhere`.
 */
export function canPass(from: Place, to: Place): Result<'may', CrossingRefusal> {
  if (samePlace(from, to)) return refused({ reason: 'samePlace', name: to.name });
  if (from.organisation !== to.organisation) {
    return refused({
      reason: 'otherOrganisation',
      from: from.organisation,
      to: to.organisation,
      toName: to.name,
    });
  }
  return ok('may');
}

/** What somebody in the other organisation opens a matter of their own with: its title, and where it comes from. */
export interface OpenedElsewhere {
  readonly title: string;
  readonly cameFrom: MatterReference;
}

/** A matter of one organisation as another may take it up: nothing of it follows but its title and its address. */
export function openedElsewhere(
  matter: Pick<Matter, 'bodyNr' | 'title'> & { readonly id: number },
  from: Place,
): OpenedElsewhere {
  const address = `${from.organisation}-${String(matter.id)}`;
  return { title: matter.title, cameFrom: { organisation: from.organisation, address, title: matter.title } };
}
