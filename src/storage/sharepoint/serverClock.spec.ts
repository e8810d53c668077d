import { serverClock } from './serverClock';

const SENT = Date.parse('2026-11-24T09:00:00Z');
/** What is told after one answer: its Date is so many seconds from the question, and it took so long. */
const aheadAfter = (seconds: number, tookMs = 200) => {
  const clock = serverClock(() => SENT + tookMs);
  clock.heard(new Date(SENT + seconds * 1000).toUTCString(), SENT);
  return clock.aheadMs();
};

describe('The clock of this machine beside SharePoint’s', () => {
  it.each([
    ['agrees', 0, 200, 0],
    ['agrees within the second that a Date leaves open', -0.9, 200, 0],
    ['may agree where the answer took long', 30, 40_000, 0],
    ['is ahead', -120, 200, 119_000],
    ['is behind', 120, 200, -119_800],
  ])('%s', (_what, seconds, tookMs, ahead) => {
    expect(aheadAfter(seconds, tookMs)).toBe(ahead);
  });

  it('is not known before an answer, nor from one without a Date', () => {
    const clock = serverClock();
    clock.heard(null, SENT);
    expect(clock.aheadMs()).toBe(0);
  });
});
