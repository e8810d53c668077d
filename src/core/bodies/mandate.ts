import type { Day } from '../calendar';
import type { Row } from '../stored';
import type { Act } from './act';
import type { Role } from './role';
import type { RepresentationType } from './ruleSet';

export { ROLES, type Role } from './role';

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
  /** Elected or employed; null where nobody has written it (SFB-08). */
  readonly representationType: RepresentationType | null;
  /** Who appointed the person, by name: the city council, an authority (BAD-32, FIN-12). */
  readonly appointedBy: string | null;
  /** UPN of the member a substitute belongs to, or null: the order decides. */
  readonly substituteFor: string | null;
  /** Place in the order in which substitutes serve, 1 first. */
  readonly order: number | null;
  /** Acts that this mandate gives besides what its role does: a delegation, from–to (design decision 15). */
  readonly rights: readonly Act[];
  /** Who employs somebody from outside, whose service is bought (ORG-12, BAD-31). */
  readonly employedBy: string | null;
  /** Number of the resolution the person was elected by, within the body; null where nobody elected them here (SFB-07). */
  readonly electedIn: number | null;
}

/** Who holds which role in which body, for whom and when: all that rights, staffing and the chair are told from. */
export type HeldRole = Pick<Mandate, 'bodyNr' | 'upn' | 'personName' | 'role' | 'partyKey' | 'from' | 'to'>;

/** What a mandate has where nobody has written anything else. */
export const NOTHING_SAID = {
  representationType: null,
  appointedBy: null,
  substituteFor: null,
  order: null,
  rights: [],
  employedBy: null,
  electedIn: null,
} as const satisfies Partial<Mandate>;

/** Whether the mandate holds on a day, first and last day included. */
export function holdsOn(mandate: Pick<Mandate, 'from' | 'to'>, on: Day): boolean {
  return mandate.from <= on && (mandate.to === null || on <= mandate.to);
}
