import type { CostLine, Stated } from '../budget/ledger';
import type { Day } from '../calendar';
import type { Row } from '../stored';

export const PROJECT_STATUSES = ['applied', 'running', 'ended'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** Something bodies steer and somebody finances (LSG-08). The steering bodies name it: several may share one (LSG-11). */
export interface Project extends Row {
  readonly projectKey: string;
  readonly name: string;
  readonly about: string;
  readonly status: ProjectStatus;
  /** Any name: an association, a fund (LSG-21). Empty where the text does not say. */
  readonly financiers: readonly string[];
  /** Numbers of the bodies that apply together (PL-18). */
  readonly applicants: readonly number[];
  readonly from: Day | null;
  readonly to: Day | null;
  /** What its texts say of the period, all of it (AMB-02). */
  readonly period: Stated;
  /** Its costs in tkr, one amount for each of the years. */
  readonly years: readonly number[];
  readonly costs: readonly CostLine[];
}
