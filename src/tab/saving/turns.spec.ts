import { createTurns } from './turns';

describe('Acts on one row', () => {
  it('go one after the other, in the order they were asked for', async () => {
    const { inTurn, settled } = createTurns();
    const told: string[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    void inTurn('item', async () => {
      await gate;
      told.push('first');
    });
    void inTurn('item', () => Promise.resolve(told.push('second')));
    await inTurn('another', () => Promise.resolve(told.push('another row')));
    release();
    await settled();
    expect(told).toEqual(['another row', 'first', 'second']);
  });

  it('go on after one that failed', async () => {
    const { inTurn } = createTurns();
    const failed = inTurn('item', () => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    await expect(inTurn('item', () => Promise.resolve('next'))).resolves.toBe('next');
  });
});
