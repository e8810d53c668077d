import { holdsOn, type Mandate } from '../bodies/mandate';
import type { Decided } from '../bodies/ruleSet';
import type { Role } from '../bodies/role';
import { addDays, type Day } from '../calendar';
import { standOf, type ResolutionClause } from '../decisions/clause';
import { canElect, type ElectionRefusal } from '../meetings/presiding';
import { sameUpn } from '../people/person';
import { ok, refused, type NotDecided, type Result } from '../result';
import type { New, Stored } from '../stored';

/** The offices a body fills among its own members: those who lead it, and seats in its working committee. */
export const ELECTED_OFFICES = ['chair', 'viceChair', 'representative'] as const satisfies readonly Role[];
export type ElectedOffice = (typeof ELECTED_OFFICES)[number];

/** Roles of those who have a seat. */
const SEATED: readonly Role[] = ['chair', 'viceChair', 'representative'];

/** An election in a meeting of `electing`, to an office of `bodyNr`: the same body, or its working committee. */
export interface Elect {
  readonly electing: { readonly bodyNr: number; readonly name: string; readonly mandates: readonly Mandate[] };
  readonly bodyNr: number;
  /** Keys of the parties of the body whose office it is; none where it has not decided which. */
  readonly parties: readonly string[];
  /** What the body whose office it is has decided to fill from within. */
  readonly rule: Decided<readonly Role[]>;
  readonly mandates: readonly Stored<Mandate>[];
  readonly resolution: { readonly id: number; readonly clauses: readonly ResolutionClause[]; readonly decidedOn: Day };
  readonly office: ElectedOffice;
  readonly upn: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly actedBy: string;
}

export type ElectRefusal =
  | ElectionRefusal
  | NotDecided<'electedWithin'>
  /** A seat is a party's: whoever has it is there for one of the body's own. */
  | { readonly reason: 'partyNotThere'; readonly partyKey: string | null }
  /** Nobody holds an office before the decision that gives it. */
  | { readonly reason: 'beforeDecision'; readonly decidedOn: Day }
  | { readonly reason: 'endsFirst'; readonly from: Day; readonly to: Day }
  | { readonly reason: 'alreadyElected'; readonly from: Day };

/** The mandate an election gives, and the mandates it ends the day before. */
export interface Elected {
  readonly mandate: New<Mandate>;
  readonly ends: readonly { readonly mandate: Stored<Mandate>; readonly to: Day }[];
}

/**
 * Elects a member of the body to an office from a day, by a decision of the body that was carried (SFB-07). Whoever holds
 * the office leaves it the day before; a seat in the working committee is left by the same party's member alone.
 */
export function electWithin(command: Elect): Result<Elected, ElectRefusal> {
  const { electing, office, upn, from, to, resolution, bodyNr } = command;
  if (to !== null && to < from) return refused({ reason: 'endsFirst', from, to });
  const sitting = electing.mandates.filter(
    (one) => one.bodyNr === electing.bodyNr && SEATED.includes(one.role) && holdsOn(one, from),
  );
  const carried = standOf(resolution.clauses).carried.length > 0;
  const decisionId = carried ? resolution.id : null;
  const may = canElect(
    { office, upn, decisionId },
    sitting.map((one) => one.upn),
    command.rule,
  );
  if (!may.ok) return may;
  if (from < resolution.decidedOn) return refused({ reason: 'beforeDecision', decidedOn: resolution.decidedOn });
  const theirs = sitting.filter((one) => sameUpn(one.upn, upn));
  const partyKey = theirs.map((one) => one.partyKey).find((key) => key !== null) ?? null;
  const isTheirs = command.parties.length === 0 || (partyKey !== null && command.parties.includes(partyKey));
  if (office === 'representative' && !isTheirs) return refused({ reason: 'partyNotThere', partyKey });
  const holders = command.mandates.filter(
    (one) =>
      one.bodyNr === bodyNr &&
      one.role === office &&
      (one.to === null || one.to >= from) &&
      (office !== 'representative' || one.partyKey === partyKey),
  );
  const held = holders.find((one) => sameUpn(one.upn, upn) && holdsOn(one, from));
  if (held !== undefined) return refused({ reason: 'alreadyElected', from: held.from });
  return ok({
    mandate: {
      key: electedKey(command),
      actedBy: command.actedBy,
      ...{ bodyNr, upn: upn.toLowerCase(), personName: nameIn(theirs) },
      ...{ role: office, partyKey, decides: 'withMandate', from, to, representationType: null },
      ...{ appointedBy: electing.name, substituteFor: null, order: null, rights: [], employedBy: null },
      electedIn: resolution.id,
    },
    ends: holders.filter((one) => one.from < from).map((mandate) => ({ mandate, to: addDays(from, -1) })),
  });
}

/** The key of what an election gives: elected twice by the same decision is once. */
export function electedKey({ resolution, bodyNr, office, upn }: Elect): string {
  return `elected:${String(resolution.id)}:${String(bodyNr)}:${office}:${upn.toLowerCase()}`;
}

/** The name of whoever holds the mandates: of several, the first. */
function nameIn(mandates: readonly Mandate[]): string {
  return mandates
    .slice(0, 1)
    .map(({ personName }) => personName)
    .join();
}
