import { day } from '../calendar';
import { aMandate, anItem, decided } from '../specimens';
import { changedSince, contentOfLine, draftOf, preparersOf } from './draft';

const marked = (content: string) => String(content.length);

describe('A draft', () => {
  it('is its lines, each with a mark of what is written on it', () => {
    const items = [anItem(), anItem({ id: 51, standing: 'removed' })];
    expect(draftOf(items, marked)).toEqual([{ itemId: 50, mark: marked(contentOfLine(anItem())) }]);
    expect(contentOfLine(anItem({ order: 9, notes: 'x' }))).toBe(contentOfLine(anItem()));
    expect(contentOfLine(anItem({ purpose: 'Annat' }))).not.toBe(contentOfLine(anItem()));
  });

  it('has changed where a line is another, or new (FSG-12)', () => {
    const before = [
      { itemId: 1, mark: 'a' },
      { itemId: 2, mark: 'b' },
    ];
    const now = [...before.slice(1), { itemId: 1, mark: 'c' }, { itemId: 3, mark: 'd' }];
    expect(changedSince(before, now)).toEqual([1, 3]);
    expect(changedSince(before, before)).toEqual([]);
  });
});

describe('Those who prepare together', () => {
  const on = day('2026-11-01');
  const mandates = [
    aMandate('anna', 'jointPreparer'),
    aMandate('bo', 'jointPreparer', { to: day('2026-10-31') }),
    aMandate('cia', 'chair'),
    aMandate('dag', 'jointPreparer'),
  ];

  it('are those who take turns and those with the role, while they hold it (FSG-12)', () => {
    const chair = decided({ kind: 'rotation' as const, turns: ['Dag', 'bo', 'cia'] });
    expect(preparersOf(mandates, 2, { chair }, on)).toEqual(['dag', 'cia', 'anna']);
    expect(preparersOf(mandates, 2, { chair: decided({ kind: 'fixed' }) }, on)).toEqual(['anna', 'dag']);
    expect(preparersOf(mandates, 2, { chair: null }, on)).toEqual(['anna', 'dag']);
  });
});
