import type { DecisionRow } from '../../api/decisionsView';
import { ALL_DECISIONS, chosen, DECISION_ORDERS, type DecisionChoice } from './filters';

const row = (id: string, differs: object): DecisionRow =>
  ({
    ...{ id, title: id, text: '', decidedOn: '2026-05-01', section: null, theme: null, tags: [], clauses: [] },
    ...{ standing: 'nothing', ...differs },
  }) as unknown as DecisionRow;
const rows = [
  row('budget', { decidedOn: '2026-11-01', section: 12, tags: ['useOfFunds'], standing: 'open' }),
  row('lights', { decidedOn: '2026-05-01', section: 1, theme: 'safety', clauses: [{ text: 'belysa stigen' }] }),
  row('older', { decidedOn: '2025-02-01', text: 'Belysning utreds', standing: 'done' }),
  row('second', { decidedOn: '2025-12-01', section: 3 }),
];
const shown = (choice: Partial<DecisionChoice>) => chosen(rows, { ...ALL_DECISIONS, ...choice }).map(({ id }) => id);

describe('What is chosen of the decisions', () => {
  it.each<[Partial<DecisionChoice>, readonly string[]]>([
    [{}, ['budget', 'lights', 'older', 'second']],
    [{ standing: 'open' }, ['budget']],
    [{ year: '2025' }, ['older', 'second']],
    [{ topic: 'useOfFunds' }, ['budget']],
    [{ topic: 'safety' }, ['lights']],
    [{ search: 'belys' }, ['lights', 'older']],
    [{ search: 'BELYS utreds' }, ['older']],
    [{ search: '§ 1' }, ['lights']],
    [{ search: '§12 budget' }, ['budget']],
    [{ order: 'section' }, ['lights', 'budget', 'second', 'older']],
    [{ order: 'meeting' }, ['older', 'second', 'lights', 'budget']],
  ])('%j shows %j', (choice, ids) => {
    expect(shown(choice)).toEqual(ids);
  });

  it('has an order for everyone', () => {
    expect(DECISION_ORDERS).toContain(ALL_DECISIONS.order);
  });
});
