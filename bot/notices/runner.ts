import type { Instant } from '../../src/core/calendar';
import { recordDuties } from '../../src/doing/duties';
import { recordInvitations } from '../../src/doing/invitations/issuing';
import { claimNotices } from '../../src/doing/outbox/delivering';
import { fieldsOfError } from '../log';
import type { Underway } from '../underway';
import { deliver } from './deliver';
import type { Ways } from './delivery';
import { readersKeeper } from './readers';
import { deliverTogether, gathered } from './together';

/** What makes notices go out: when a duty falls due, when somebody has done something, when a wait is over. */
export interface Runner {
  /** Lets readers follow the mandates, records what has fallen due and delivers until nothing is left to send now. Gives how many duties were due. */
  runDuties(): Promise<number>;
  /** Delivers what an act or a turn has put in the outbox. */
  deliverSoon(): void;
  close(): void;
}

const EVERY_MS = 60_000;
/** Teams takes 30 messages a second of an app in a tenant; kept below with room for the conversation itself. */
const APART_MS = 45;
const AT_ONCE = 4;

/** Records and delivers every minute of real time, and when asked. Rounds go one after another in this process. */
export function noticeRunner(ways: Ways, work: Underway): Runner {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: 'none' | 'next' = 'none';
  const after = <Value>(step: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(step, step);
    last = mine.catch(() => undefined);
    return work.track(mine);
  };
  const readers = readersKeeper(ways);
  const round = (follow: () => Promise<void>) =>
    after(async () => {
      await follow();
      const due = await recordDuties(ways.world);
      await recordInvitations(ways.world);
      await deliverAll(ways, again);
      return due;
    });
  const runDuties = () => round(() => readers.follow());
  const again = (at: Instant) => {
    const timer = setTimeout(deliverSoon, Math.max(0, at - Date.now()) + 50);
    timer.unref();
  };
  const failed = (error: unknown) => ways.log('error', 'duties.failed', fieldsOfError(error));
  const timer = setInterval(() => void round(() => readers.followIfDue()).catch(failed), EVERY_MS);
  timer.unref();
  function deliverSoon(): void {
    // A round that has not begun will see what this one would.
    if (waiting === 'next') return;
    waiting = 'next';
    after(async () => {
      waiting = 'none';
      await readers.followIfDue();
      const sent = await deliverAll(ways, again);
      // Whatever changes a meeting tells somebody of it; calendars follow at once, and at the next round in any case.
      if (sent === 'some' && (await recordInvitations(ways.world)) > 0) await deliverAll(ways, again);
    }).catch(failed);
  }
  return { runDuties, deliverSoon, close: () => clearInterval(timer) };
}

/** Claims and delivers until nothing is free: a notice that goes by mail instead is claimed anew. */
async function deliverAll(ways: Ways, again: (at: Instant) => void): Promise<'some' | 'none'> {
  for (let sent: 'some' | 'none' = 'none'; ; sent = 'some') {
    const claimed = await claimNotices(ways.world, Date.now() as Instant);
    if (claimed.length === 0) return sent;
    const { alone, together } = gathered(claimed);
    const back = await Promise.all(
      together.map((group) =>
        deliverTogether(ways, group).catch((error: unknown) => {
          ways.log('error', 'notice.failed', fieldsOfError(error));
          return [];
        }),
      ),
    );
    const queue = [...alone, ...back.flat()];
    let turn = Date.now();
    const worker = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        if (next.notice.way === 'chat' || next.notice.way === 'channel') {
          turn = Math.max(turn + APART_MS, Date.now());
          await pause(turn - Date.now());
        }
        // What could not even be noted is claimed anew when the lease has run out.
        const retryAt = await deliver(ways, next).catch((error: unknown) => {
          ways.log('error', 'notice.unsettled', fieldsOfError(error));
        });
        if (retryAt !== undefined && retryAt > Date.now()) again(retryAt);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
