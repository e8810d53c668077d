/** The Date of an answer has no parts of a second. */
const RESOLUTION_MS = 1000;

/** How far the clock of this machine is from SharePoint's own, learnt from the Date of its answers. */
export interface ServerClock {
  /** What was sent at `sent` has just been answered; `date` is the answer's Date, or null. */
  heard(date: string | null, sent: number): void;
  /** Milliseconds this machine is ahead at least, negative where it is behind; 0 where they may agree or nothing is known. */
  aheadMs(): number;
}

/** Nothing has been heard yet. `now`: real time in milliseconds. */
export function serverClock(now: () => number = Date.now): ServerClock {
  let ahead = 0;
  return {
    heard(date, sent) {
      const theirs = Date.parse(date ?? '');
      if (Number.isNaN(theirs)) return;
      // SharePoint wrote its time somewhere between the question and the answer.
      ahead = Math.max(0, sent - theirs - RESOLUTION_MS) + Math.min(0, now() - theirs);
    },
    aheadMs: () => ahead,
  };
}
