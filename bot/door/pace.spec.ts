import { pacing } from './pace';

/** The paces of so many messages, so many a second. */
function flood(pace: ReturnType<typeof pacing>, clock: { now: number }, count: number, aSecond: number, who = '29:a') {
  return Array.from({ length: count }, () => {
    clock.now += 1000 / aSecond;
    return pace(who);
  });
}

describe('Messages of one person', () => {
  it('at any pace of a hand are all answered', () => {
    const clock = { now: 0 };
    const pace = pacing(() => clock.now);
    expect(new Set(flood(pace, clock, 1000, 4))).toEqual(new Set(['answer']));
  });

  it('two hundred in ten seconds: some are answered, one sentence is said, and then it is quiet', () => {
    const clock = { now: 0 };
    const pace = pacing(() => clock.now);
    const paces = flood(pace, clock, 200, 20);
    expect(paces.filter((one) => one === 'tell')).toHaveLength(1);
    expect(paces.indexOf('tell')).toBeLessThan(110);
    expect(new Set(paces.slice(paces.indexOf('tell') + 1))).toEqual(new Set(['quiet']));
  });

  it('are answered again a little later, and nobody else waits meanwhile', () => {
    const clock = { now: 0 };
    const pace = pacing(() => clock.now);
    flood(pace, clock, 100, 1000);
    expect(pace('29:b')).toBe('answer');
    expect(pace('29:a')).toBe('quiet');
    clock.now += 3000;
    expect(pace('29:a')).toBe('answer');
  });

  it('leave nothing behind: of many people only the latest are remembered', () => {
    const clock = { now: 0 };
    const pace = pacing(() => clock.now);
    flood(pace, clock, 65, 1000);
    clock.now += 60_000;
    for (let person = 0; person < 6000; person += 1) pace(`29:${String(person)}`);
    expect(pace('29:a')).toBe('answer');
  });
});
