import { holdsOn, type Mandate } from '../bodies/mandate';
import { mayDo, type Act, type Asker } from '../bodies/rights';
import type { Role } from '../bodies/role';
import type { RuleSet, Source } from '../bodies/ruleSet';
import { addDays, type Day } from '../calendar';
import { sameUpn } from '../people/person';
import { ok, refused, type Result } from '../result';
import type { New, Stored } from '../stored';

/** A role as somebody wants it given. */
export type RoleWish = Pick<
  Mandate,
  'upn' | 'personName' | 'role' | 'partyKey' | 'from' | 'to' | 'rights' | 'substituteFor' | 'appointedBy'
>;

export type GiveRoleRefusal =
  | { readonly reason: 'endsFirst'; readonly from: Day; readonly to: Day }
  /** Whoever represents, or substitutes for a representative, does it for a party (FSS-14). */
  | { readonly reason: 'partyMissing'; readonly role: Role }
  | { readonly reason: 'partyOutside'; readonly partyKey: string }
  | { readonly reason: 'alreadyHolds'; readonly from: Day; readonly to: Day | null }
  /** One person does not stand for two parties in a body. */
  | { readonly reason: 'otherParty'; readonly partyKey: string }
  /** One representative for each party and body, or as many as the statutes say (FSS-14, SFB-04). */
  | {
      readonly reason: 'seatTaken';
      readonly by: readonly string[];
      readonly seats: number;
      readonly source: Source | null;
    }
  /** A delegation says what it gives, and until when (design decision 15). */
  | { readonly reason: 'nothingDelegated' }
  | { readonly reason: 'delegatedForEver' }
  /** Nobody gives away a right they do not have. */
  | { readonly reason: 'notYoursToGive'; readonly act: Act };

export interface GiveRole {
  readonly bodyNr: number;
  /** Keys of the parties that staff the body. */
  readonly parties: readonly string[];
  readonly rules: Pick<RuleSet, 'seats'>;
  readonly mandates: readonly Mandate[];
  readonly asker: Asker;
  readonly actedBy: string;
  readonly key: string;
}

const FOR_A_PARTY: readonly Role[] = ['representative', 'substitute'];
/** Those who answer for the meetings may give any right of a meeting's chair in their own body. */
const MAY_DELEGATE: readonly Role[] = ['chair', 'viceChair'];

/** Gives somebody a role in a body from a day, or says why not. What the person has held before stays as it was. */
export function giveRole(command: GiveRole, wish: RoleWish): Result<New<Mandate>, GiveRoleRefusal> {
  const { role, partyKey, from, to, rights } = wish;
  if (to !== null && to < from) return refused({ reason: 'endsFirst', from, to });
  if (FOR_A_PARTY.includes(role)) {
    if (partyKey === null) return refused({ reason: 'partyMissing', role });
    if (!command.parties.includes(partyKey)) return refused({ reason: 'partyOutside', partyKey });
  }
  const refusal = delegationFault(command, wish) ?? holdingFault(command, wish) ?? seatFault(command, wish);
  if (refusal !== undefined) return refused(refusal);
  return ok({
    ...wish,
    key: command.key,
    actedBy: command.actedBy,
    bodyNr: command.bodyNr,
    upn: wish.upn.toLowerCase(),
    // A representative can bind their party, as the register has it from the start; nobody else can by role.
    decides: role === 'representative' ? 'withMandate' : 'withoutMandate',
    rights: role === 'delegate' ? rights : [],
    representationType: null,
    order: null,
    employedBy: null,
    electedIn: null,
  });
}

function delegationFault({ asker }: GiveRole, { role, rights, to }: RoleWish): GiveRoleRefusal | undefined {
  if (role !== 'delegate') return undefined;
  if (rights.length === 0) return { reason: 'nothingDelegated' };
  if (to === null) return { reason: 'delegatedForEver' };
  if (MAY_DELEGATE.some((one) => asker.roles.includes(one))) return undefined;
  const act = rights.find((one) => mayDo(one, asker) === 'no');
  return act === undefined ? undefined : { reason: 'notYoursToGive', act };
}

function holdingFault({ mandates, bodyNr }: GiveRole, wish: RoleWish): GiveRoleRefusal | undefined {
  const own = mandates.filter((one) => one.bodyNr === bodyNr && sameUpn(one.upn, wish.upn) && overlaps(one, wish));
  const same = own.find((one) => one.role === wish.role && one.partyKey === wish.partyKey && wish.role !== 'delegate');
  if (same !== undefined) return { reason: 'alreadyHolds', from: same.from, to: same.to };
  const other = own.find(({ partyKey }) => partyKey !== null && wish.partyKey !== null && partyKey !== wish.partyKey);
  return other?.partyKey == null ? undefined : { reason: 'otherParty', partyKey: other.partyKey };
}

function seatFault({ mandates, bodyNr, rules }: GiveRole, wish: RoleWish): GiveRoleRefusal | undefined {
  if (wish.role !== 'representative') return undefined;
  const { seats, source } = seatsOfParty(rules);
  const sitting = mandates.filter(
    (one) =>
      one.bodyNr === bodyNr && one.role === 'representative' && one.partyKey === wish.partyKey && overlaps(one, wish),
  );
  if (sitting.length < seats) return undefined;
  return { reason: 'seatTaken', by: sitting.map(({ personName }) => personName), seats, source };
}

/** One each, where the body has decided nothing else (FSS-14). */
function seatsOfParty({ seats }: Pick<RuleSet, 'seats'>): { readonly seats: number; readonly source: Source | null } {
  if (seats?.value.perParty == null) return { seats: 1, source: null };
  return { seats: seats.value.perParty.members, source: seats.source };
}

function overlaps(one: Pick<Mandate, 'from' | 'to'>, other: Pick<Mandate, 'from' | 'to'>): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);
}

export type EndRoleRefusal =
  | { readonly reason: 'alreadyEnded'; readonly to: Day }
  | { readonly reason: 'beforeItBegan'; readonly from: Day }
  /** Nothing is backdated: the last day is yesterday at the earliest. */
  | { readonly reason: 'backdated'; readonly earliest: Day };

/** Ends a role on a last day, that day included. What was done in it keeps the name it was done in. */
export function endRole(
  mandate: Stored<Mandate>,
  lastDay: Day,
  today: Day,
): Result<Pick<Mandate, 'to'>, EndRoleRefusal> {
  const yesterday = addDays(today, -1);
  if (mandate.to !== null && mandate.to <= lastDay) return refused({ reason: 'alreadyEnded', to: mandate.to });
  if (lastDay < mandate.from) return refused({ reason: 'beforeItBegan', from: mandate.from });
  if (lastDay < yesterday) return refused({ reason: 'backdated', earliest: yesterday });
  return ok({ to: lastDay });
}

/** Keys of the parties nobody represents on a day once the mandates stand as given: a gap to be told (FSS-14). */
export function gapsOn(
  parties: readonly string[],
  mandates: readonly Mandate[],
  bodyNr: number,
  on: Day,
): readonly string[] {
  const held = mandates.filter((one) => one.bodyNr === bodyNr && one.role === 'representative' && holdsOn(one, on));
  return parties.filter((key) => !held.some(({ partyKey }) => partyKey === key));
}
