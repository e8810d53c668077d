import fc from 'fast-check';
import { keptParts } from './keptParts';

const before = {
  day: '2026-12-10',
  items: [
    { id: 'a', parties: ['polis'] },
    { id: 'b', parties: [] },
  ],
  gate: null,
};

describe('Parts of an answer that are kept', () => {
  it('is the answer shown before where the newer one says the same', () => {
    expect(keptParts(before, structuredClone(before))).toBe(before);
  });

  it('keeps the rows that have not changed, also where one has changed place', () => {
    const [first, second] = before.items;
    const moved = keptParts(before, { ...before, items: structuredClone([second, first]) as typeof before.items });
    expect(moved.items).toEqual([second, first]);
    expect(moved.items[0]).toBe(second);
    expect(moved.items[1]).toBe(first);
  });

  it('gives what is newer of a row, and leaves its other parts and rows alone', () => {
    const [first, second] = before.items;
    const after = keptParts(before, {
      ...structuredClone(before),
      items: [{ id: 'a', parties: ['polis'], title: 'Ny' }, structuredClone(second)] as typeof before.items,
    });
    expect(after.items[0]).toEqual({ id: 'a', parties: ['polis'], title: 'Ny' });
    expect(after.items[0]?.parties).toBe(first?.parties);
    expect(after.items[1]).toBe(second);
  });

  it('does not keep a part that is gone, nor one that has become another kind', () => {
    expect(keptParts<unknown>({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
    expect(keptParts<unknown>({ a: [] }, { a: {} })).toEqual({ a: {} });
    expect(keptParts<unknown>({ a: undefined }, { b: undefined })).toEqual({ b: undefined });
    expect(keptParts<unknown>([1, 2], [1])).toEqual([1]);
    expect(keptParts<unknown>(null, { a: 1 })).toEqual({ a: 1 });
  });

  it('always says what the newer answer says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(keptParts<unknown>(one, other)).toEqual(other);
      }),
    );
  });
});
