import type { AssignmentRow } from '../../api/assignmentsView';

export const ASSIGNMENT_FILTERS = ['mine', 'given', 'open', 'overdue', 'done'] as const;
export type AssignmentFilter = (typeof ASSIGNMENT_FILTERS)[number];

type Told = Pick<AssignmentRow, 'status' | 'mine' | 'given' | 'overdue'>;

/** Whether an assignment is among those that a filter shows: what is done is shown as such alone. */
export function isShown(filter: AssignmentFilter, { status, mine, given, overdue }: Told): boolean {
  if (filter === 'done') return status === 'done';
  if (status === 'done') return false;
  return filter === 'open' || (filter === 'overdue' ? overdue : filter === 'mine' ? mine : given);
}

/** The filter a page opens with: what is the person's own, or what they came to, or all that is open. */
export function firstFilter(rows: readonly AssignmentRow[], row: string | null): AssignmentFilter {
  const linked = rows.find(({ id }) => id === row);
  if (linked !== undefined) {
    return linked.status === 'done' ? 'done' : isShown('mine', linked) ? 'mine' : 'open';
  }
  return rows.some((one) => isShown('mine', one)) ? 'mine' : 'open';
}
