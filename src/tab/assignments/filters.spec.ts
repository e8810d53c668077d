import type { AssignmentRow } from '../../api/assignmentsView';
import { ASSIGNMENT_FILTERS, firstFilter, isShown } from './filters';

const row = (id: string, differs: Partial<AssignmentRow>): AssignmentRow =>
  ({ id, status: 'open', mine: false, given: false, overdue: false, ...differs }) as Pick<
    AssignmentRow,
    'id' | 'status' | 'mine' | 'given' | 'overdue'
  > as AssignmentRow;
const rows = [
  row('own', { mine: true }),
  row('late', { overdue: true, given: true }),
  row('done', { status: 'done', mine: true, given: true, overdue: true }),
];

describe('The filters of the assignments', () => {
  it.each([
    ['mine', ['own']],
    ['given', ['late']],
    ['open', ['own', 'late']],
    ['overdue', ['late']],
    ['done', ['done']],
  ] as const)('%s shows %j', (filter, shown) => {
    expect(ASSIGNMENT_FILTERS).toContain(filter);
    expect(rows.filter((one) => isShown(filter, one)).map(({ id }) => id)).toEqual(shown);
  });

  it('open with the person’s own, or where a link leads, or with all that is open', () => {
    expect(firstFilter(rows, null)).toBe('mine');
    expect(firstFilter(rows, 'own')).toBe('mine');
    expect(firstFilter(rows, 'late')).toBe('open');
    expect(firstFilter(rows, 'done')).toBe('done');
    expect(firstFilter(rows.slice(1), null)).toBe('open');
  });
});
