import type { ProposalRow } from '../../api/proposalsView';
import { PROPOSAL_STATUSES } from '../../core/proposals/proposal';
import { firstFilter, isShown, PROPOSAL_FILTERS } from './filters';

const rows = PROPOSAL_STATUSES.map((status) => ({ id: status, status, mine: status === 'declined' })) as readonly Pick<
  ProposalRow,
  'id' | 'status' | 'mine'
>[] as readonly ProposalRow[];

describe('The filters of the proposals', () => {
  it.each([
    ['waiting', ['submitted', 'exceptionAsked', 'deferred']],
    ['mine', ['declined']],
    ['answered', ['accepted', 'referred', 'declined', 'answered']],
    ['all', PROPOSAL_STATUSES],
  ] as const)('%s shows %j', (filter, shown) => {
    expect(PROPOSAL_FILTERS).toContain(filter);
    expect(rows.filter((one) => isShown(filter, one)).map(({ id }) => id)).toEqual(shown);
  });

  it('open with what waits, and with all where nothing does or a link leads to what does not', () => {
    expect(firstFilter(rows, null)).toBe('waiting');
    expect(firstFilter(rows, 'deferred')).toBe('waiting');
    expect(firstFilter(rows, 'withdrawn')).toBe('all');
    expect(firstFilter(rows, 'gone')).toBe('waiting');
    expect(firstFilter([], null)).toBe('all');
  });
});
