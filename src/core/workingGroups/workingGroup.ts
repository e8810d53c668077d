import type { Day } from '../calendar';
import type { Row } from '../stored';

/** A local working group with its charter (WG-01, WG-05). */
export interface WorkingGroup extends Row {
  readonly bodyNr: number;
  readonly name: string;
  readonly horizon: 'short' | 'long';
  readonly purpose: string;
  readonly assignment: string;
  readonly parties: readonly string[];
  readonly scopeTime: string;
  readonly scopeResources: string;
  readonly followUp: string;
  readonly nextReport: Day | null;
  readonly status: 'active' | 'ended';
}
