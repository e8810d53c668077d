import type { Instant } from '../../src/core/calendar';
import { claimNotices, heldLongEnough, releaseNotices } from '../../src/doing/outbox/delivering';
import { fieldsOfError } from '../log';
import { deliver } from './deliver';
import { portionOf, type Portion, type Ways } from './delivery';
import { deliverDigest } from './digest';
import { deliverTogether, gathered } from './together';

/** What a round of delivering asks of the instance it runs in. */
export interface Round {
  /** Whether the instance goes on, or ends as soon as what is under way is done. */
  state(): 'open' | 'closing';
  /** Looks again at a moment of real time. */
  again(at: Instant): void;
}

const AT_ONCE = 4;
/**
 * So many letters may be on their way to be noted while the next are sent. A process that dies then sends no more than
 * these a second time, under the same Message-ID, of which mail programs show one. What a chat would show twice is noted
 * before the next is sent.
 */
const MOST_UNNOTED = 16;

/** Claims and delivers until nothing is free: a notice that goes by mail instead is claimed anew. */
export async function deliverAll(ways: Ways, round: Round): Promise<'some' | 'none'> {
  let sent: 'some' | 'none' = 'none';
  while (round.state() === 'open' && (await deliverFree(ways, round)) === 'some') sent = 'some';
  return sent;
}

/** The next portion is claimed while one is sent. */
async function deliverFree(ways: Ways, round: Round): Promise<'some' | 'none'> {
  let sent: 'some' | 'none' = 'none';
  await ways.noting.noteKept();
  const portions = claimNotices(ways.world, ways.noting, () => Date.now() as Instant);
  let coming = portions.next();
  for (let now = await coming; now.done !== true; now = await coming) {
    if (round.state() === 'closing') {
      await releaseNotices(ways.noting, now.value);
      await portions.return(undefined);
      return sent;
    }
    sent = 'some';
    coming = portions.next();
    // Thrown when it is asked for, after what is claimed already has been sent.
    coming.catch(() => undefined);
    await deliverPortion(ways, round, portionOf(ways, now.value));
  }
  return sent;
}

async function deliverPortion(ways: Ways, round: Round, portion: Portion): Promise<void> {
  const { alone, together } = gathered(portion.claims);
  const back = await Promise.all(
    together.map((group) =>
      (group[0]?.notice.way === 'mail' ? deliverDigest : deliverTogether)(ways, portion, group).catch(
        (error: unknown) => {
          ways.log('error', 'notice.failed', fieldsOfError(error));
          return [];
        },
      ),
    ),
  );
  const queue = [...alone, ...back.flat()];
  const unnoted = new Set<Promise<void>>();
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { way } = next.notice;
      const isChat = way === 'chat' || way === 'channel';
      if (isChat) await ways.pace.turn();
      if (round.state() === 'closing' || heldLongEnough(next, Date.now()) === 'no') {
        queue.unshift(next);
        return;
      }
      const { noted } = await deliver(ways, portion, next);
      const noting = told(ways, round, noted).finally(() => unnoted.delete(noting));
      unnoted.add(noting);
      if (isChat) await noting;
      while (unnoted.size >= MOST_UNNOTED) await Promise.race(unnoted);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await Promise.all(unnoted);
  if (queue.length > 0) await releaseNotices(ways.noting, queue);
}

/** What could not even be noted is claimed anew when the lease has run out. */
async function told({ log }: Ways, round: Round, noted: Promise<Instant | undefined>): Promise<void> {
  const retryAt = await noted.catch((error: unknown) => {
    log('error', 'notice.unsettled', fieldsOfError(error));
  });
  if (retryAt !== undefined && retryAt > Date.now()) round.again(retryAt);
}
