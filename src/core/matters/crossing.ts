import { ok, refused, type Result } from '../result';
import { samePlace, type CrossingRefusal, type Place } from './place';

/**
 * Whether a matter can go from one place to another in one act. Never to another organisation: one organisation is one
 * site and no act writes to two (design, "The site"); there it is a new matter with a reference: see `elsewhere`.
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
