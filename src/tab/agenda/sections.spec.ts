import type { Line } from './lines';
import { headingsOf, inSections } from './sections';

const line = (lineKey: string, change: Partial<Line> = {}): Line => ({
  ...{ lineKey, id: lineKey, title: lineKey, description: '', kind: 'discussion', purpose: '', theme: null },
  ...{ parties: [], presenter: '', minutes: 10, origin: 'proposal', originText: '', secrecy: null, standing: 'draft' },
  ...change,
});
const agenda = [
  line('previous', { origin: 'standing' }),
  line('safety 1', { theme: 'safety' }),
  line('safety 2', { theme: 'safety' }),
  line('report', { origin: 'assignment' }),
  line('question'),
  line('health', { theme: 'publicHealth' }),
  line('next', { origin: 'standing' }),
];

describe('The sections of an agenda', () => {
  it('have a heading where a run of lines begins, by theme and by where a line comes from (FSS-19)', () => {
    expect(headingsOf(agenda)).toEqual(['opening', 'safety', null, 'followUp', 'other', 'publicHealth', 'closing']);
    expect(headingsOf([line('only', { origin: 'standing' })])).toEqual(['opening']);
  });

  it('are put in their order, each line where it was within its own', () => {
    expect(inSections(agenda).map(({ lineKey }) => lineKey)).toEqual([
      ...['previous', 'report', 'safety 1', 'safety 2', 'health', 'question', 'next'],
    ]);
  });

  it('leave what has gone out where it stands', () => {
    const sent = [line('b', { standing: 'locked', theme: 'publicHealth' }), line('new', { origin: 'assignment' })];
    expect(inSections(sent).map(({ lineKey }) => lineKey)).toEqual(['b', 'new']);
  });
});
