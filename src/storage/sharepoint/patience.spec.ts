import { HttpRequestError } from '@pnp/queryable';
import { StorageError } from '../storageError';
import { NoAnswer } from './failure';
import { openPatience } from './patience';

/** A clock that jumps to the next thing that waits, so that minutes pass at once. */
function aClock() {
  const waiting: { readonly at: number; readonly wake: () => void }[] = [];
  let at = 0;
  return {
    now: () => at,
    sleep: (milliseconds: number) =>
      new Promise<void>((wake) => waiting.push({ at: at + Math.max(0, milliseconds), wake })),
    async until<Value>(work: Promise<Value>): Promise<Value> {
      const done = work.then(
        () => 'done',
        () => 'done',
      );
      const settled = () => Promise.race([done, new Promise((resolve) => setImmediate(() => resolve('waiting')))]);
      while ((await settled()) === 'waiting') {
        waiting.sort((left, right) => left.at - right.at);
        const next = waiting.shift();
        at = Math.max(at, next?.at ?? at);
        next?.wake();
      }
      return work;
    },
  };
}

const doing = { list: 'Meetings', operation: 'read' };
const throttled = (retryAfter: string | null) =>
  new HttpRequestError(
    'throttled',
    new Response('429 TOO MANY REQUESTS', {
      status: 429,
      headers: retryAfter === null ? {} : { 'Retry-After': retryAfter },
    }),
  );

describe('Patience', () => {
  const patient = (totalMs = 20_000) => {
    const clock = aClock();
    const { now, sleep } = clock;
    return { clock, patience: openPatience({ totalMs, firstPauseMs: 1000, now, sleep, log: () => undefined }) };
  };

  it('knocks rarely while SharePoint is away for five minutes, and goes on when it is back', async () => {
    const { clock, patience } = patient();
    let knocks = 0;
    const outcomes = await clock.until(
      Promise.all(
        Array.from({ length: 400 }, async (_, second) => {
          await clock.sleep(second * 1000);
          const work = () => {
            if (clock.now() >= 300_000) return Promise.resolve('there');
            knocks += 1;
            return clock.sleep(50).then(() => Promise.reject(new NoAnswer('ECONNREFUSED')));
          };
          return patience.until(doing, work).catch((error: unknown) => error instanceof StorageError && error.code);
        }),
      ),
    );
    expect(knocks).toBeLessThanOrEqual(40);
    expect(outcomes[0]).toBe('ECONNREFUSED');
    expect(outcomes.slice(370)).toEqual(Array.from({ length: 30 }, () => 'there'));
  });

  it('never asks before SharePoint’s own time, for anybody', async () => {
    const { clock, patience } = patient(60_000);
    const asked: number[] = [];
    const work = () => {
      asked.push(clock.now());
      return asked.length === 1 ? Promise.reject(throttled('30')) : Promise.resolve('there');
    };
    const both = [patience.until(doing, work), clock.sleep(10).then(() => patience.until(doing, work))];
    await clock.until(Promise.all(both));
    expect(asked).toEqual([0, 30_000, 30_000]);
  });

  it('gives what begins after an outage a try before its time is out', async () => {
    const { clock, patience } = patient();
    const away = () => Promise.reject(new NoAnswer('ECONNREFUSED'));
    for (let round = 0; round < 3; round += 1) {
      await clock.until(patience.until(doing, away).catch(() => undefined));
    }
    expect(await clock.until(patience.until(doing, () => Promise.resolve('there')))).toBe('there');
  });

  it('gives up at once where SharePoint asks for more time than there is', async () => {
    const { clock, patience } = patient();
    const giving = clock.until(patience.until(doing, () => Promise.reject(throttled('120'))));
    await expect(giving).rejects.toMatchObject({ status: 429, list: 'Meetings' });
    expect(clock.now()).toBe(0);
  });

  it.each(['0', 'soon', null])('waits longer each time where Retry-After is %p', async (retryAfter) => {
    const { clock, patience } = patient();
    const asked: number[] = [];
    const giving = clock.until(
      patience.until(doing, () => {
        asked.push(clock.now());
        return Promise.reject(throttled(retryAfter));
      }),
    );
    await expect(giving).rejects.toMatchObject({ status: 429 });
    const pauses = asked.slice(1).map((moment, index) => moment - (asked[index] ?? 0));
    expect(pauses.length).toBeGreaterThanOrEqual(3);
    expect(pauses.every((pause, index) => pause >= 500 * 2 ** index && pause <= 1000 * 2 ** index)).toBe(true);
  });

  it('lets a mistake of our own through as it is', async () => {
    const { patience } = patient();
    await expect(patience.until(doing, () => Promise.reject(new RangeError('ours')))).rejects.toThrow(RangeError);
  });
});
