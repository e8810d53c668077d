import type { CommissionKind } from '../core/assignments/commission';
import type { Day } from '../core/calendar';
import type { Me } from './views';

/** An assignment between two, as one of them sees it. */
export interface CommissionView {
  readonly id: string;
  readonly version: string;
  readonly kind: CommissionKind;
  readonly what: string;
  /** Name of the body that gave it. */
  readonly from: string;
  /** Name of whoever has it. */
  readonly to: string;
  readonly due: Day;
  readonly state: 'done' | 'notDue' | 'dueToday' | 'overdue';
  /** Calendar days to the day it is due; negative after it. */
  readonly daysLeft: number;
  /** What was reported back; null until then, and for those who do not prepare until it has gone out. */
  readonly report: { readonly on: Day; readonly by: string; readonly text: string } | null;
}

/** GET /api/bodies/<nr>/commissions: what a body has given others, and what it has received. */
export interface CommissionsView {
  readonly me: Me;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  readonly given: readonly CommissionView[];
  readonly received: readonly CommissionView[];
}
