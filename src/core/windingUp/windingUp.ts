import type { Body } from '../bodies/body';
import type { Day } from '../calendar';
import { ok, refused, type Result } from '../result';
import type { Row } from '../stored';

/** Why an association is wound up: its members agree, or one of them leaves (förbundsordning 16 §). */
export const WINDING_UP_CAUSES = ['agreed', 'memberLeaves'] as const;
export type WindingUpCause = (typeof WINDING_UP_CAUSES)[number];

/** That the final report and accounts have been served to a member, with the receipt. */
export interface Service {
  readonly partyKey: string;
  readonly on: Day;
  /** What shows it: a receipt's registration number, who signed it. */
  readonly receipt: string;
}

/** The final report on the whole liquidation and the accounts annexed to it, as they are registered. */
export interface FinalAccounts {
  readonly report: string;
  readonly accounts: string;
  readonly on: Day;
}

/** The liquidation of an association, from the consultation before it until the last member has been served (FIN-14). */
export interface WindingUp extends Row {
  readonly bodyNr: number;
  readonly title: string;
  readonly cause: WindingUpCause;
  readonly consultedOn: Day;
  readonly decidedOn: Day;
  readonly finalAccounts: FinalAccounts | null;
  readonly served: readonly Service[];
  /** The day the last member was served, which dissolves the association; null until then. */
  readonly dissolvedOn: Day | null;
}

export type WindingUpRefusal =
  | { readonly reason: 'notConsulted'; readonly missing: readonly string[] }
  | { readonly reason: 'consultationAfterDecision'; readonly consultedOn: Day }
  | { readonly reason: 'dayNotYet'; readonly day: Day }
  | { readonly reason: 'notAnAssociation' }
  | { readonly reason: 'alreadyWindingUp' }
  | { readonly reason: 'accountsBeforeDecision'; readonly decidedOn: Day }
  | { readonly reason: 'accountsMissing' }
  | { readonly reason: 'someServed' }
  | { readonly reason: 'servedBeforeAccounts'; readonly on: Day }
  | { readonly reason: 'notAMember' }
  | { readonly reason: 'meetingsLeft'; readonly day: Day }
  | { readonly reason: 'alreadyDissolved'; readonly on: Day };

/** Whether a body stands for an association that can be wound up: its board, which belongs under no other body. */
export function isAssociation({ kind, parent }: Pick<Body, 'kind' | 'parent'>): 'yes' | 'no' {
  return kind === 'board' && parent === null ? 'yes' : 'no';
}

/** The liquidation begins by a decision, and the decision after a consultation with every member. */
export function enterLiquidation(
  { body, before }: { readonly body: Pick<Body, 'kind' | 'parent' | 'parties'>; readonly before: WindingUp | null },
  asked: Pick<WindingUp, 'consultedOn' | 'decidedOn'> & { readonly consulted: readonly string[] },
  today: Day,
): Result<null, WindingUpRefusal> {
  if (isAssociation(body) === 'no') return refused({ reason: 'notAnAssociation' });
  if (before !== null) return refused({ reason: 'alreadyWindingUp' });
  const missing = body.parties.filter((key) => !asked.consulted.includes(key));
  if (missing.length > 0) return refused({ reason: 'notConsulted', missing });
  if (asked.decidedOn > today) return refused({ reason: 'dayNotYet', day: asked.decidedOn });
  if (asked.consultedOn > asked.decidedOn) {
    return refused({ reason: 'consultationAfterDecision', consultedOn: asked.consultedOn });
  }
  return ok(null);
}

/** The board's final accounts of the whole liquidation. They can be presented anew until somebody has been served them. */
export function presentAccounts(
  { decidedOn, served, dissolvedOn }: Pick<WindingUp, 'decidedOn' | 'served' | 'dissolvedOn'>,
  accounts: FinalAccounts,
  today: Day,
): Result<Pick<WindingUp, 'finalAccounts'>, WindingUpRefusal> {
  if (dissolvedOn !== null) return refused({ reason: 'alreadyDissolved', on: dissolvedOn });
  if (served.length > 0) return refused({ reason: 'someServed' });
  if (accounts.on < decidedOn) return refused({ reason: 'accountsBeforeDecision', decidedOn });
  if (accounts.on > today) return refused({ reason: 'dayNotYet', day: accounts.on });
  return ok({ finalAccounts: accounts });
}

/**
 * Notes that a member has been served. With the last of them the association is dissolved, on the latest of the days: it
 * then has no meeting `ahead`.
 */
export function serveMember(
  { finalAccounts, served, dissolvedOn }: Pick<WindingUp, 'finalAccounts' | 'served' | 'dissolvedOn'>,
  { members, ahead }: { readonly members: readonly string[]; readonly ahead: readonly Day[] },
  service: Service,
  today: Day,
): Result<Pick<WindingUp, 'served' | 'dissolvedOn'>, WindingUpRefusal> {
  if (dissolvedOn !== null) return refused({ reason: 'alreadyDissolved', on: dissolvedOn });
  if (finalAccounts === null) return refused({ reason: 'accountsMissing' });
  if (!members.includes(service.partyKey)) return refused({ reason: 'notAMember' });
  if (service.on < finalAccounts.on) return refused({ reason: 'servedBeforeAccounts', on: finalAccounts.on });
  if (service.on > today) return refused({ reason: 'dayNotYet', day: service.on });
  const all = [...served.filter(({ partyKey }) => partyKey !== service.partyKey), service];
  const last = notServed(all, members).length === 0;
  const [meeting] = ahead;
  if (last && meeting !== undefined) return refused({ reason: 'meetingsLeft', day: meeting });
  const latest = all.reduce((day, { on }) => (on > day ? on : day), service.on);
  return ok({ served: all, dissolvedOn: last ? latest : null });
}

/** The members that have not been served, in the order given. */
export function notServed(served: readonly Pick<Service, 'partyKey'>[], members: readonly string[]): readonly string[] {
  return members.filter((key) => !served.some(({ partyKey }) => partyKey === key));
}
