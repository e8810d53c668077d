import { evenPace } from './pace';

/** A clock that runs on only while somebody waits. */
function clocked() {
  let at = 0;
  const pace = evenPace(
    () => at,
    (ms) => {
      at += ms;
      return Promise.resolve();
    },
  );
  const seconds = async (count: number) => {
    const begun = at;
    for (let sent = 0; sent < count; sent += 1) {
      await pace.turn();
      pace.taken();
    }
    return (at - begun) / 1000;
  };
  return { pace, seconds };
}

describe('The pace of notices', () => {
  it('stays below thirty a second', async () => {
    const { seconds } = clocked();
    expect(await seconds(300)).toBeGreaterThan(10);
  });

  it('sends nothing before the time Teams asked for', async () => {
    const { pace, seconds } = clocked();
    await seconds(10);
    pace.askedToWait(7);
    expect(await seconds(1)).toBeGreaterThanOrEqual(7);
  });

  it('goes slower after it, once for all that were on their way, and then as before again', async () => {
    const { pace, seconds } = clocked();
    const calm = await seconds(20);
    for (let asked = 0; asked < 4; asked += 1) pace.askedToWait(1);
    const after = (await seconds(20)) - 1;
    expect([after > calm * 1.3, after < calm * 2.5]).toEqual([true, true]);
    await seconds(60);
    expect(await seconds(20)).toBeCloseTo(calm, 0);
  });
});
