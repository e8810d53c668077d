import { sharedReads } from './sharedReads';

describe('What many look at at once', () => {
  let clock = 0;
  let reads = 0;
  const load = () => Promise.resolve((reads += 1));
  beforeEach(() => {
    clock = 0;
    reads = 0;
  });
  const shared = () => sharedReads(() => clock);

  it('is read once for all who ask in the same moments', async () => {
    const { read } = shared();
    const told = await Promise.all(Array.from({ length: 500 }, () => read('meeting', 3000, load)));
    expect(new Set(told)).toEqual(new Set([1]));
    clock = 3000;
    expect(await read('meeting', 3000, load)).toBe(1);
    clock = 3001;
    expect(await read('meeting', 3000, load)).toBe(2);
  });

  it('is read anew for somebody who has changed something since it was read', async () => {
    const { read } = shared();
    await read('meeting', 3000, load);
    clock = 1000;
    expect(await read('meeting', 900, load)).toBe(2);
    expect(await read('meeting', 3000, load)).toBe(2);
  });

  it('keeps what is called differently apart, and nothing older than a minute', async () => {
    const { read } = shared();
    await read('one', 3000, load);
    expect(await read('other', 3000, load)).toBe(2);
    clock = 60_001;
    expect(await read('one', Infinity, load)).toBe(3);
  });

  it('tells a failure again instead of asking again for each', async () => {
    const { read } = shared();
    const fails = () => {
      reads += 1;
      return Promise.reject(new Error('away'));
    };
    await expect(read('meeting', 3000, fails)).rejects.toThrow('away');
    await expect(read('meeting', 3000, fails)).rejects.toThrow('away');
    expect(reads).toBe(1);
  });
});
