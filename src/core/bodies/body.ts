import type { Row } from '../stored';
import type { RuleSet } from './ruleSet';

/** The kinds of body. More are added in place; a kind has a rule set in the organisation file, never in code. */
export const BODY_KINDS = ['areaForum', 'cityForum'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** A collaboration body: a forum, a board, a group. */
export interface Body extends Row {
  /** Number of the body, unique within its organisation; never reused. */
  readonly nr: number;
  readonly name: string;
  readonly shortName: string;
  /** Other names people write: nicknames, city areas, old names. */
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  /** Full name of the agreement the body rests on (FSS-02). */
  readonly agreement: string;
  /** Party keys of the organisations that convene (FSS-06, FSG-02). */
  readonly conveners: readonly string[];
  /** Party keys of the parties that staff the body, one representative each; whoever else comes is invited (FSS-14, FSS-17). */
  readonly parties: readonly string[];
  /** Teams channel of the body, or null: a convenience that gives no right. */
  readonly channelId: string | null;
  readonly team: string | null;
  readonly channel: string | null;
  readonly rules: RuleSet;
}

/** An organisation behind the collaboration (part). */
export interface Party extends Row {
  /** Short text key, unique in the organisation: `sf-hisingen`. */
  readonly partyKey: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** `0003-2026`: the partition key of everything that belongs to a body and a year. */
export function bodyYear(bodyNr: number, year: number): string {
  return `${String(bodyNr).padStart(4, '0')}-${String(year)}`;
}

/** The folder of a body in every record list and in the library: `0003`. */
export function bodyFolder(bodyNr: number): string {
  return String(bodyNr).padStart(4, '0');
}

/** The year of a partition key: 2026 of `0003-2026`. */
export function yearOfBodyYear(key: string): number {
  return Number(key.slice(-4));
}
