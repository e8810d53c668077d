import type { Horizon } from '../core/bodies/ruleSet';
import type { Day } from '../core/calendar';
import type { CharterFact, CharterPart, Formation, GroupKind, Permanence } from '../core/workingGroups/charter';
import type { GroupStanding } from '../core/workingGroups/reporting';
import type { ActName } from './acts';

/** The parts of a charter as they are shown. */
interface CharterView {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly horizon: Horizon | null;
  readonly permanence: Permanence | null;
  readonly formation: Formation | null;
  readonly need: string | null;
  readonly purpose: string;
  readonly assignment: string;
  readonly scopeTime: string;
  readonly scopeResources: string;
  readonly followUp: string;
  /** One for each party: who stands for it, or null: a gap (WG-06). */
  readonly parties: readonly { readonly partyKey: string; readonly name: string; readonly seat: string | null }[];
  readonly associated: readonly string[];
  /** What this person may do with it. */
  readonly may: readonly ActName[];
}

/** A report of a group. */
export interface GroupReportView {
  readonly id: string;
  readonly version: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
  readonly by: string;
  /** What this person may do with it. */
  readonly may: readonly ActName[];
}

/** A group with how it stands to its reports, for forum and group alike (WG-08). */
export interface GroupView extends CharterView {
  readonly standing: GroupStanding;
  /** Published ones, the first first. */
  readonly reports: readonly GroupReportView[];
  /** Handed in and not on an agenda that has gone out; for those who prepare, and those in the group. */
  readonly pending: readonly GroupReportView[];
}

/** A charter being written, for those who prepare: what is missing, and groups like it. */
export interface DraftCharterView extends CharterView {
  readonly missing: readonly CharterPart[];
  /** What else must be said before it can start: how long, new or existing, by which decision. */
  readonly missingFacts: readonly CharterFact[];
  readonly similar: readonly { readonly name: string; readonly words: readonly string[] }[];
}

/** A working group as the first view of its body tells it. */
export interface WorkingGroupView {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly purpose: string;
  readonly horizon: 'short' | 'long';
  readonly nextReport: Day | null;
}
