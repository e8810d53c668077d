import type { Assignment } from '../assignments/assignment';
import { dueStanding } from '../assignments/following';
import type { Day } from '../calendar';
import { conditionState } from './conditions';
import type { Decision } from './decision';

/** How a decision is followed up (LSG-14): `nothing` where it asks nothing more of anybody. */
export const DECISION_STANDINGS = ['pastDue', 'open', 'failed', 'done', 'nothing'] as const;
export type DecisionStanding = (typeof DECISION_STANDINGS)[number];

/**
 * Whether a decision has been carried out, by the assignments given on its item and the parties it hangs on: one that is
 * late makes it past due, one that waits makes it open, a party's no makes it fall (LSG-14, SFB-19, SFB-20).
 */
export function decisionStanding(
  { conditionalOn }: Pick<Decision, 'conditionalOn'>,
  assignments: readonly Pick<Assignment, 'status' | 'due'>[],
  today: Day,
): DecisionStanding {
  const { state } = conditionState(conditionalOn);
  if (state === 'failed') return 'failed';
  const due = assignments.map((one) => dueStanding(one, today).state);
  if (due.includes('overdue')) return 'pastDue';
  if (state === 'awaited' || due.some((one) => one !== 'done')) return 'open';
  return due.length > 0 || state === 'formed' ? 'done' : 'nothing';
}

/** The assignments that were given on the item where a decision was taken. */
export function assignmentsOf<Known extends Pick<Assignment, 'meetingId' | 'itemTitle'>>(
  { meetingId, itemTitle }: Pick<Decision, 'meetingId' | 'itemTitle'>,
  assignments: readonly Known[],
): readonly Known[] {
  return assignments.filter((one) => one.meetingId === meetingId && one.itemTitle === itemTitle);
}
