import { daysBetween, type Day } from '../calendar';
import { inDayOrder } from '../inDayOrder';
import type { Assignment } from './assignment';

/** How an assignment stands to its day. */
export interface DueStanding {
  readonly state: 'done' | 'notDue' | 'dueToday' | 'overdue';
  /** Calendar days to the day it is due: 0 on that day, negative after it. */
  readonly daysLeft: number;
}

/** Whether an assignment is due, on a day. The day itself counts to its end. */
export function dueStanding(assignment: Pick<Assignment, 'status' | 'due'>, today: Day): DueStanding {
  const daysLeft = daysBetween(today, assignment.due);
  if (assignment.status === 'done') return { state: 'done', daysLeft };
  if (daysLeft === 0) return { state: 'dueToday', daysLeft };
  return { state: daysLeft < 0 ? 'overdue' : 'notDue', daysLeft };
}

/** The assignments that have not been reported back, the earliest due first (PL-07). They come on the next agenda (LSG-14). */
export function toReportBack<Known extends Pick<Assignment, 'status' | 'due'>>(
  assignments: readonly Known[],
): readonly Known[] {
  return inDayOrder(
    assignments.filter(({ status }) => status === 'open'),
    ({ due }) => due,
  );
}
