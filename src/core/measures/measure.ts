import type { Day } from '../calendar';
import type { Row } from '../stored';

export const MEASURE_STATUSES = ['applied', 'granted', 'running', 'ended'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** Who runs a measure: for all of it, or in one municipality (BAD-18, BAD-36). */
export interface Principal {
  readonly name: string;
  /** Municipality it runs the measure in, or null: everywhere. */
  readonly municipality: string | null;
}

/** A decision somebody else has taken, told by who, when and what (BAD-38). */
export interface ExternalDecision {
  readonly by: string;
  readonly on: Day;
  readonly about: string;
}

/** Granted money, thousands of kronor, for a year, with the decision it rests on (BAD-19 to BAD-21). */
export interface Grant {
  readonly tkr: number;
  readonly year: number;
  /** Key and § of the body's decision; null while it is only proposed. */
  readonly decision: { readonly key: string; readonly section: string } | null;
  readonly restsOn: ExternalDecision | null;
}

/** Those a measure is for: ages in years, first and last included, null where none is said; tags of target groups (BAD-34). */
export interface TargetGroup {
  readonly ages: { readonly from: number; readonly to: number | null } | null;
  readonly tags: readonly string[];
}

/** A part of a measure: one of its tracks (BAD-33). */
export interface MeasurePart {
  readonly title: string;
  readonly about: string;
}

/** Something the parties finance and carry out together (insats). */
export interface Measure extends Row {
  readonly bodyNr: number;
  readonly title: string;
  readonly description: string;
  readonly status: MeasureStatus;
  readonly principals: readonly Principal[];
  /** Keys of the parties behind it: at least two (SFB-22, BAD-30). */
  readonly parties: readonly string[];
  readonly target: TargetGroup;
  readonly grants: readonly Grant[];
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly reviewOn: Day | null;
  readonly parts: readonly MeasurePart[];
  /** How it is followed up, each in its own words: SUS, an indicator tool, self-evaluation (BAD-26). */
  readonly followUp: readonly string[];
  /** Key of the body that steers it, or null (LSG-08). */
  readonly steeredBy: string | null;
  /** Who pays, in free words: RAR, ESF, somebody else (LSG-21). */
  readonly financier: string;
}
