import type { Surroundings } from '../around/surroundings';

const LOST = { call: 0.04, answer: 0.06 };
const SLOWEST_MS = 400;
const EVERY_MS = 700;

const FAULTS = [
  { kind: 'drop-after', method: 'POST' },
  { kind: 'drop-before', method: 'POST' },
  { kind: '412', method: 'POST' },
  { kind: '429', retryAfter: 1 },
  { kind: '503', retryAfter: 'absent' },
  { kind: 'slow', delayMs: 700 },
  { kind: 'truncated', method: 'POST' },
];

/** The network between the tab and the service: late, and now and then without the call or its answer. */
interface Net {
  lost(): number;
}

/**
 * The tab asks by path alone, as a page does: `serviceOf` tells by its Authorization header which instance it is at.
 * Everything else asked in this process goes where it went.
 */
export function acrossTheNet(chance: () => number, serviceOf: (authorization: string) => string): Net {
  const real = globalThis.fetch;
  let lost = 0;
  const later = () => new Promise((resolve) => setTimeout(resolve, chance() * SLOWEST_MS));
  globalThis.fetch = async (input, init) => {
    if (typeof input !== 'string' || !input.startsWith('/')) return real(input, init);
    const service = serviceOf(new Headers(init?.headers).get('authorization') ?? '');
    await later();
    const fate = chance();
    if (fate < LOST.call + LOST.answer) lost += 1;
    if (fate < LOST.call) throw new TypeError('fetch failed');
    const answer = await real(`${service}${input}`, init);
    await later();
    if (fate < LOST.call + LOST.answer) throw new TypeError('fetch failed');
    return answer;
  };
  return { lost: () => lost };
}

/** SharePoint in trouble now and then, until it is told to end. */
export function troubleSharePoint(around: Surroundings, chance: () => number) {
  let count = 0;
  const timer = setInterval(() => {
    count += 1;
    const fault = FAULTS[Math.floor(chance() * FAULTS.length)] ?? {};
    // What nobody has met is forgotten: else whoever writes last would meet nothing but faults.
    void around.heal().then(() => around.fail(fault));
  }, EVERY_MS);
  return {
    count: () => count,
    async end() {
      clearInterval(timer);
      await around.heal();
    },
  };
}
