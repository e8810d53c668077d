import { day } from '../calendar';
import type { ConditionOnParty } from './conditions';
import { assignmentsOf, decisionStanding, DECISION_STANDINGS } from './following';

const today = day('2026-11-20');
const assigned = (status: 'open' | 'done', due: string) => ({ status, due: day(due) });
const party = (answer: ConditionOnParty['answer']): ConditionOnParty => ({
  ...{ partyKey: answer, answer, reference: '' },
  on: answer === 'awaited' ? null : day('2026-11-01'),
});

describe('A decision that is followed up (LSG-14)', () => {
  it.each([
    ['nothing', [], []],
    ['open', [], [assigned('open', '2026-11-20')]],
    ['pastDue', [party('awaited')], [assigned('open', '2026-11-19'), assigned('done', '2026-11-01')]],
    ['done', [], [assigned('done', '2026-11-01')]],
    ['open', [party('approved'), party('awaited')], [assigned('done', '2026-11-01')]],
    ['done', [party('approved')], []],
    ['failed', [party('refused')], [assigned('open', '2026-11-19')]],
  ] as const)('is %s', (standing, conditionalOn, assignments) => {
    expect(DECISION_STANDINGS).toContain(standing);
    expect(decisionStanding({ conditionalOn }, assignments, today)).toBe(standing);
  });

  it('has the assignments given on its own item', () => {
    const item = { meetingId: 1, itemTitle: 'Belysning' };
    expect(assignmentsOf(item, [item, { ...item, meetingId: 2 }, { ...item, itemTitle: 'Annat' }])).toEqual([item]);
  });
});
