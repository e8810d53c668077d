import type { Notice, NoticeState } from '../../core/notices/notice';
import * as lists from '../../storage/lists';
import type { Change } from '../../storage/site';
import type { World } from '../world';
import type { Claimed } from './delivering';
import type { Noting } from './noting';

/** How a delivery ended: sent, parked for a person to look at, or dropped because it no longer holds. */
type Settled = Extract<NoticeState, 'sent' | 'parked' | 'dropped'>;

/** Notes how one delivery ended; resolves when it is noted. */
export type Settle = (one: Claimed, state: Settled, result: string) => Promise<void>;

interface Waiting {
  readonly change: Change<Notice>;
  readonly noted: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Notes how the deliveries of one site ended. What ends while SharePoint is being told of the one before is told
 * together: nobody waits longer for it, and a thousand letters cost far fewer requests.
 */
export function settling(world: World, noting: Noting): Settle {
  let waiting: Waiting[] = [];
  let state: 'resting' | 'writing' = 'resting';
  async function write({ site }: Claimed): Promise<void> {
    state = 'writing';
    while (waiting.length > 0) {
      const together = waiting;
      waiting = [];
      const changes = together.map(({ change }) => change);
      await noting.note(site, changes).then(
        () => together.forEach(({ noted }) => noted()),
        (error: unknown) => together.forEach(({ failed }) => failed(error)),
      );
    }
    state = 'resting';
  }
  return (one, ended, result) =>
    new Promise((noted, failed) => {
      const to = {
        ...{ state: ended, result, claim: '', claimedUntil: null },
        sentAt: ended === 'sent' ? world.now() : null,
      };
      waiting.push({ change: { list: lists.outbox, from: one.notice, to }, noted, failed });
      if (state === 'resting') void write(one);
    });
}
