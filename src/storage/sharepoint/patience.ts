import { StorageError } from '../storageError';
import { failureOf, mayPass } from './failure';
import type { Failure } from './failure';

/** What is being done, in words that go into the log: a list and an operation, nothing personal. */
interface Doing {
  readonly list: string;
  readonly operation: string;
}

/** A request that did not go through and is tried again. */
export interface Retry extends Doing {
  readonly status: number | null;
  readonly code: string;
  readonly attempt: number;
  readonly waitMs: number;
}

export interface PatienceOptions {
  /** How long one operation may take in all, waiting included, in milliseconds. */
  readonly totalMs: number;
  /** The first pause where SharePoint does not say how long to wait; doubled each time, at most a minute. */
  readonly firstPauseMs: number;
  /** Real time in milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: (retry: Retry) => void;
}

/** How one site is waited for, by all its operations together. */
export interface Patience {
  /**
   * Does `work` until it goes through. `attempt` is 0 the first time; later, a write must first look whether the attempt
   * before was carried out after all. Throws StorageError for what will not pass or takes too long.
   */
  until<Value>(doing: Doing, work: (attempt: number) => Promise<Value>): Promise<Value>;
}

const LONGEST_PAUSE_MS = 60_000;
const LONGEST_CLOSED_MS = 15 * 60_000;
/** After so many failures in a row one request at a time feels whether SharePoint is back. */
const FAILURES_BEFORE_PROBING = 5;

export function openPatience({ totalMs, firstPauseMs, now, sleep, log }: PatienceOptions): Patience {
  // Shared: when SharePoint asks one of us to wait, nobody knocks before that (reliability.md G13).
  let closedUntil = 0;
  let failuresInARow = 0;
  let probe: Promise<void> | undefined;

  async function turn(deadline: number, last: () => StorageError): Promise<void> {
    for (;;) {
      const wait = closedUntil - now();
      if (now() + Math.max(0, wait) > deadline) throw last();
      if (wait > 0) await sleep(wait);
      else if (probe !== undefined) await probe;
      else return;
    }
  }

  function pauseAfter(failure: Failure, attempt: number): number {
    const doublings = Math.max(attempt, failuresInARow - FAILURES_BEFORE_PROBING);
    const backoff = Math.min(LONGEST_PAUSE_MS, firstPauseMs * 2 ** doublings);
    const pause = failure.retryAfterMs ?? backoff * (0.5 + Math.random() / 2);
    if (failure.retryAfterMs !== null || failuresInARow >= FAILURES_BEFORE_PROBING) {
      // Where the pause is our own guess, what begins meanwhile still gets a try before its time is out.
      const longest = failure.retryAfterMs === null ? totalMs : LONGEST_CLOSED_MS;
      closedUntil = Math.max(closedUntil, now() + Math.min(pause, longest));
    }
    return pause;
  }

  async function once<Value>(work: () => Promise<Value>): Promise<Value> {
    if (failuresInARow < FAILURES_BEFORE_PROBING) return work();
    const attempt = work();
    const felt = attempt.then(nothing, nothing);
    probe = felt.then(() => {
      probe = undefined;
    });
    return attempt;
  }

  return {
    async until(doing, work) {
      const deadline = now() + totalMs;
      // An error is dear to make, for its stack, and next to none is ever thrown.
      let last = () => new StorageError(doing.list, doing.operation, null, 'waiting for SharePoint');
      for (let attempt = 0; ; attempt += 1) {
        do await turn(deadline, last);
        while (probe !== undefined);
        try {
          const value = await once(() => work(attempt));
          failuresInARow = 0;
          return value;
        } catch (error) {
          const failure = await failureOf(error, now());
          if (failure === undefined) throw error;
          const failed = new StorageError(doing.list, doing.operation, failure.status, failure.code);
          last = () => failed;
          if (mayPass(failure) === 'final') {
            failuresInARow = 0;
            throw failed;
          }
          failuresInARow += 1;
          const waitMs = pauseAfter(failure, attempt);
          log({ ...doing, status: failure.status, code: failure.code, attempt, waitMs: Math.round(waitMs) });
          if (now() + waitMs > deadline) throw failed;
          await sleep(waitMs);
        }
      }
    },
  };
}

function nothing(): void {
  // The outcome is told to whoever asked.
}
