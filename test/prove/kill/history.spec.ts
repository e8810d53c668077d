import { History, type Seen } from './history';

const seen = (...all: number[]): readonly Seen[] => [{ count: all.length, newest: all.at(-1) ?? 0, all }];

/** A row with two versions that were answered, and a third that was sent. */
function written(): History {
  const history = new History();
  for (const state of [[1], [1, 2]]) {
    history.sent('row', state);
    history.answered('row');
  }
  history.sent('row', [1, 2, 3]);
  return history;
}

describe('The history of the writers', () => {
  it.each([
    ['an unanswered write that was done', seen(1, 2, 3)],
    ['an unanswered write that was not', seen(1, 2)],
  ])('is content with %s', (_what, row) => {
    expect(written().compare(new Map([['row', row]]))).toEqual([]);
  });

  it.each([
    ['a lost write', seen(1)],
    ['a write done twice', seen(1, 2, 3, 3)],
    ['half a write', seen(1, 3)],
    ['a lost row', []],
    ['a row that is there twice', [...seen(1, 2), ...seen(1, 2)]],
  ])('finds %s', (_what, row) => {
    expect(written().compare(new Map([['row', row]]))).toHaveLength(1);
  });

  it('finds what nobody wrote', () => {
    const all = new Map([
      ['row', seen(1, 2)],
      ['ghost', seen(1)],
    ]);
    expect(written().compare(all)).toEqual(['ghost was never written.']);
  });

  it('holds the store to what it has shown once', () => {
    const history = written();
    history.compare(new Map([['row', seen(1, 2, 3)]]));
    expect(history.compare(new Map([['row', seen(1, 2)]]))).toHaveLength(1);
    expect([history.unknownDone, history.acknowledgedWrites]).toEqual([1, 2]);
  });

  it('lets a removed row be gone, and finds it when it comes back', () => {
    const history = written();
    history.sent('row', null);
    history.answered('row');
    expect(history.compare(new Map())).toEqual([]);
    expect(history.compare(new Map([['row', seen(1)]]))).toHaveLength(1);
  });
});
