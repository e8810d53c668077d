import { linesOf, editLine, addLine, type LineContent, type Lines } from './lines';
import { clashesIn, mergeLines, settled } from './mergeLines';

const content: LineContent = {
  ...{ title: 'Ny', description: '', kind: 'discussion', purpose: '', theme: null, parties: [], presenter: '' },
  minutes: 10,
};
const base: Lines = linesOf(
  ['a', 'b'].map((id, index) => ({
    ...{ id, version: '1', order: index + 1, origin: 'proposal', originText: '', standing: 'draft', outcome: 'open' },
    ...{ ...content, title: id, description: 'Ett\nTvå\nTre' },
    ...{
      annexes: [],
      changed: null,
      takenUpAt: null,
      concern: 'own',
      enclosed: [],
      secrecy: null,
      leftRoom: [],
      notes: '',
      decisions: [],
      assignments: [],
    },
  })),
);
const mine = addLine(editLine(base, 'a', { purpose: 'Mitt', minutes: 20 }), 'mine', content);
const theirs = editLine(editLine(base, 'a', { purpose: 'Deras' }), 'b', { presenter: 'Maria' });

describe('Two who changed the same text of a line', () => {
  it('are shown both texts, and nothing that they did not both change', () => {
    expect(clashesIn(base, mine, theirs)).toEqual([
      { lineKey: 'a', title: 'a', field: 'purpose', mine: 'Mitt', theirs: 'Deras' },
    ]);
    expect(mergeLines(base, mine, theirs)).toBeUndefined();
  });

  it.each([
    ['mine', 'Mitt'],
    ['theirs', 'Deras'],
  ] as const)('keep all else of both when %s is chosen', (settling, purpose) => {
    const lines = settled(base, mine, theirs, settling);
    expect(lines.map(({ lineKey }) => lineKey)).toEqual(['a', 'b', 'mine']);
    expect(lines[0]).toMatchObject({ purpose, minutes: 20 });
    expect(lines[1]).toMatchObject({ presenter: 'Maria' });
  });

  it('write in one description at once: other lines of it are put together, the same line is both', () => {
    const first = editLine(base, 'a', { description: 'Ett, mitt\nTvå\nTre' });
    const last = editLine(base, 'a', { description: 'Ett\nTvå\nTre, deras' });
    expect(mergeLines(base, first, last)?.[0]?.description).toBe('Ett, mitt\nTvå\nTre, deras');
    const same = editLine(base, 'a', { description: 'Ett, deras\nTvå\nTre' });
    expect(mergeLines(base, first, same)).toBeUndefined();
    expect(settled(base, first, same, 'both')[0]?.description).toBe('Ett, deras\nTvå\nTre\n\nEtt, mitt\nTvå\nTre');
  });
});
