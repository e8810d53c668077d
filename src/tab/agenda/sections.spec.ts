import type { Line } from './lines';
import { inSections } from './sections';

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
  it('are put in their order, each line where it was within its own', () => {
    expect(inSections(agenda).map(({ lineKey }) => lineKey)).toEqual([
      ...['previous', 'report', 'safety 1', 'safety 2', 'health', 'question', 'next'],
    ]);
  });

  it('keep what the body has as steering group together, after its own and before the end (LSG-22)', () => {
    const mixed = [line('tris', { concern: 'steering', theme: 'safety' }), ...agenda];
    expect(inSections(mixed).map(({ lineKey }) => lineKey)).toEqual([
      ...['report', 'safety 1', 'safety 2', 'health', 'question', 'tris', 'previous', 'next'],
    ]);
  });

  it('leave what has gone out where it stands', () => {
    const sent = [line('b', { standing: 'locked', theme: 'publicHealth' }), line('new', { origin: 'assignment' })];
    expect(inSections(sent).map(({ lineKey }) => lineKey)).toEqual(['b', 'new']);
  });
});
