import type { Day } from '../calendar';
import type { Row } from '../stored';

/** What a person may be in a body. Rights come from mandates alone. */
export const ROLES = [
  'chair',
  'deputy',
  'jointPreparer',
  'processLeader',
  'secretary',
  'representative',
  'substitute',
  'otherRepresentative',
  'guest',
] as const;
export type Role = (typeof ROLES)[number];

/** A person's role in a body, from a day to a day, for a party or for none. */
export interface Mandate extends Row {
  readonly bodyNr: number;
  readonly upn: string;
  readonly personName: string;
  readonly role: Role;
  /** Key of the party the person stands for, or null (a secretary, a process leader). */
  readonly partyKey: string | null;
  /** Whether the person may bind their party in the body (FSS-14). */
  readonly decides: 'withMandate' | 'withoutMandate';
  readonly from: Day;
  /** Last day, that day included; null while it runs. */
  readonly to: Day | null;
}

/** Whether the mandate holds on a day, first and last day included. */
export function holdsOn(mandate: Mandate, on: Day): boolean {
  return mandate.from <= on && (mandate.to === null || on <= mandate.to);
}
