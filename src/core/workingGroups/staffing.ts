import { representativeOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import type { Day } from '../calendar';
import type { Charter } from './charter';
import { partiesWithoutSeat } from './starting';

/** A party nobody stands for in a group, and who is reminded: its representative in the commissioning body, or nobody. */
export interface GroupGap {
  readonly partyKey: string;
  readonly remind: string | null;
}

/** The gaps in a group's staffing on a day, each with the one to remind (WG-06). */
export function groupGaps(
  charter: Pick<Charter, 'bodyNr' | 'parties' | 'staffing'>,
  mandates: readonly Mandate[],
  on: Day,
): readonly GroupGap[] {
  return partiesWithoutSeat(charter).map((partyKey) => ({
    partyKey,
    remind: representativeOf(mandates, charter.bodyNr, partyKey, on)?.upn ?? null,
  }));
}
