import { mandatesOf } from '../bodies/holding';
import type { Mandate } from '../bodies/mandate';
import type { Day } from '../calendar';
import { findPersonalId } from '../privacy/personalId';
import { ok, refused, type Result } from '../result';
import type { Charter, GroupSeat, GroupStatus } from './charter';
import { hasSeat } from './seat';

/** Who asks to do something for a group, and whether they follow up for the body that commissioned it. */
export interface GroupAsker {
  readonly upn: string;
  readonly mandates: readonly Mandate[];
  readonly on: Day;
  readonly followsUp: 'yes' | 'no';
}

export type StaffingRefusal =
  | { readonly reason: 'notItsParty'; readonly partyKey: string }
  | { readonly reason: 'notYourParty'; readonly partyKey: string }
  | { readonly reason: 'nameMissing' }
  | { readonly reason: 'personalId' };

type Staffed = Pick<Charter, 'bodyNr' | 'parties' | 'staffing'>;

/** Whether somebody may report for a group: who has a seat in it, stands for one of its parties, or follows up (WG-08). */
export function mayReport(charter: Staffed, asker: GroupAsker): 'yes' | 'no' {
  if (asker.followsUp === 'yes') return 'yes';
  if (hasSeat(charter, asker.upn) === 'yes') return 'yes';
  return charter.parties.some((key) => standsFor(charter, key, asker)) ? 'yes' : 'no';
}

/** Names who stands for a party in a group: the party does it, or who follows up (WG-06). One seat a party. */
export function staffSeat(
  charter: Staffed,
  seat: GroupSeat,
  asker: GroupAsker,
): Result<Pick<Charter, 'staffing'>, StaffingRefusal> {
  const { partyKey } = seat;
  if (!charter.parties.includes(partyKey)) return refused({ reason: 'notItsParty', partyKey });
  if (asker.followsUp === 'no' && !standsFor(charter, partyKey, asker)) {
    return refused({ reason: 'notYourParty', partyKey });
  }
  const name = seat.name.trim();
  if (name === '') return refused({ reason: 'nameMissing' });
  if (findPersonalId(name) === 'found') return refused({ reason: 'personalId' });
  return ok({ staffing: [...charter.staffing.filter((one) => one.partyKey !== partyKey), { ...seat, name }] });
}

export type ChangingRefusal =
  { readonly reason: 'notADraft'; readonly status: GroupStatus } | { readonly reason: 'personalId' };

/** Changes a charter that is still a draft: what an active group is to do is not changed behind the body that decided it. */
export function changeCharter(
  charter: Pick<Charter, 'status'>,
  change: Partial<Charter>,
): Result<Partial<Charter>, ChangingRefusal> {
  if (charter.status !== 'draft') return refused({ reason: 'notADraft', status: charter.status });
  if (findPersonalId(JSON.stringify(change)) === 'found') return refused({ reason: 'personalId' });
  return ok(change);
}

/** Ends a group, once, with the reason why. */
export function endGroup(
  group: Pick<Charter, 'status'>,
  reason: string,
): Result<
  { readonly status: 'ended'; readonly nextReport: null },
  { readonly reason: 'notActive'; readonly status: GroupStatus } | { readonly reason: 'reasonMissing' }
> {
  if (group.status !== 'active') return refused({ reason: 'notActive', status: group.status });
  if (reason.trim() === '') return refused({ reason: 'reasonMissing' });
  return ok({ status: 'ended', nextReport: null });
}

function standsFor({ bodyNr }: Staffed, partyKey: string, { mandates, upn, on }: GroupAsker): boolean {
  return mandatesOf(mandates, bodyNr, upn, on).some((held) => held.partyKey === partyKey && held.role !== 'guest');
}
