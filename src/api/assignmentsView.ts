import type { CommissionKind } from '../core/assignments/commission';
import type { Day } from '../core/calendar';
import type { ActName } from './acts';
import type { AssignmentView, Me, Unreadable } from './views';

/** A request for more time that waits for its answer. */
export interface TimeAskedView {
  readonly id: string;
  readonly version: string;
  readonly who: string;
  readonly asked: Day;
  readonly reason: string;
}

/** An assignment with whose it is, what was reported of it, and what this person may do with it now. */
export interface AssignmentRow extends AssignmentView {
  readonly kind: CommissionKind;
  /** The group that is taken part in for the body; empty where it is no such assignment. */
  readonly takesPartIn: string;
  /** Calendar days to its day: 0 on that day, negative after it. */
  readonly daysLeft: number;
  readonly mine: boolean;
  /** Given by this person, or at a meeting they chair. */
  readonly given: boolean;
  /** What was reported; shown to whoever has it and to those who prepare, and null for others. */
  readonly report: { readonly on: Day; readonly by: string; readonly text: string } | null;
  /** Shown to whoever asked and to those who follow up. */
  readonly timeAsked: TimeAskedView | null;
  readonly may: readonly ActName[];
}

/** What the body has been asked to do by another one; reported back there. */
export interface ReceivedRow {
  readonly id: string;
  readonly version: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly due: Day;
  readonly overdue: boolean;
  readonly reportedOn: Day | null;
  readonly may: readonly ActName[];
}

/** GET /api/bodies/<nr>/assignments?year=2026: open assignments however old, and those of the years asked for. One `$batch`. */
export interface AssignmentsPage {
  readonly me: Me;
  readonly today: Day;
  readonly body: { readonly nr: string; readonly name: string; readonly shortName: string };
  /** The year they were given in; null for last year to next. */
  readonly year: number | null;
  /** The open ones first, the earliest due first; then the others, the latest due first. */
  readonly assignments: readonly AssignmentRow[];
  /** For those who prepare; empty for others. */
  readonly received: readonly ReceivedRow[];
  /** Whom one can be handed over to: everyone with a mandate in the body today. */
  readonly people: readonly { readonly upn: string; readonly name: string }[];
  readonly may: readonly ActName[];
  readonly unreadable: readonly Unreadable[];
}
