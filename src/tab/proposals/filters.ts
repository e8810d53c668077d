import type { ProposalRow } from '../../api/proposalsView';

export const PROPOSAL_FILTERS = ['waiting', 'mine', 'answered', 'all'] as const;
export type ProposalFilter = (typeof PROPOSAL_FILTERS)[number];

const WAITING: readonly ProposalRow['status'][] = ['submitted', 'exceptionAsked', 'deferred'];

/** Whether a proposal is among those that a filter shows. One that was withdrawn is neither waiting nor answered. */
export function isShown(filter: ProposalFilter, { status, mine }: Pick<ProposalRow, 'status' | 'mine'>): boolean {
  switch (filter) {
    case 'waiting':
      return WAITING.includes(status);
    case 'mine':
      return mine;
    case 'answered':
      return !WAITING.includes(status) && status !== 'withdrawn';
    case 'all':
      return true;
  }
}

/** The filter a page opens with: what waits, or all where the person came to a row that does not. */
export function firstFilter(rows: readonly ProposalRow[], row: string | null): ProposalFilter {
  const linked = rows.find(({ id }) => id === row);
  if (linked !== undefined) return isShown('waiting', linked) ? 'waiting' : 'all';
  return rows.some((one) => isShown('waiting', one)) ? 'waiting' : 'all';
}
