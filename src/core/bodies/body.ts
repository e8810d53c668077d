import type { Day } from '../calendar';
import type { Row } from '../stored';
import type { Level, RuleSet } from './ruleSet';

/** The kinds of body. More are added in place; a kind has a rule set in the organisation file, never in code. */
export const BODY_KINDS = [
  'areaForum',
  'cityForum',
  'board',
  'workingCommittee',
  'preparatoryGroup',
  // The local group of a cluster in Stockholm, and the one that steers projects too in Sörmland: one name, two kinds (AMB-10).
  'clusterGroup',
  'localCollaborationGroup',
  'steeringGroup',
  'localWorkingGroup',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** What a cluster group serves: the job centre's cluster and its districts (LSG-02 to LSG-06). */
export interface Cluster {
  readonly name: string;
  readonly districts: readonly string[];
}

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
  /** What the body is there for, in its own words; empty where nobody has written it (LSG-20). */
  readonly purpose: string;
  /** Where in the structure it stands, or null: not decided (BAD-13). */
  readonly level: Level | null;
  /** Number of the body it belongs under (the board of a working committee), or null. */
  readonly parent: number | null;
  /** Keys of the projects it is steering group of (LSG-08). */
  readonly steers: readonly string[];
  readonly cluster: Cluster | null;
  /** The day it was dissolved, from which it is an archive to read; null or missing while it works (FIN-14). */
  readonly dissolvedOn?: Day | null;
  readonly rules: RuleSet;
}

/** A name an organisation had for a time, first and last day included; null is open (AMB-12). */
export interface DatedName {
  readonly name: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** An organisation behind the collaboration (part). */
/** When a member gave notice, and the first day on which it is no longer bound (FIN-13). */
export interface NoticeOfLeaving {
  readonly noticeOn: Day;
  readonly leftOn: Day;
}

export interface Party extends Row {
  /** Short text key, unique in the organisation: `sf-hisingen`. */
  readonly partyKey: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly names: readonly DatedName[];
  /** First day as a member of the collaboration; null where nobody has written it (BAD-01). */
  readonly memberFrom: Day | null;
  /** The notice of leaving it has given; null where it has given none (FIN-13). */
  readonly leaving: NoticeOfLeaving | null;
  /** Those with the same word here count as one party when contributions are shared: `regioner` (BAD-01). */
  readonly financingGroup: string | null;
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
