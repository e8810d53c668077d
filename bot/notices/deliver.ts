import type { Instant } from '../../src/core/calendar';
import type { NoticeContent } from '../../src/doing/outbox/content';
import { deferNotice, type Claimed } from '../../src/doing/outbox/delivering';
import { tellNotReached } from '../../src/doing/outbox/notReached';
import { fieldsOfError } from '../log';
import type { Ended, Portion, Ways } from './delivery';
import { factsOf, stillTrue } from './facts';
import { inOwnChat } from './inOwnChat';
import { byMail, inChannel, toCalendar } from './ways';

export const MOST_ATTEMPTS = 12;
const LONGEST_WAIT_S = 3600;

/** A try that is over. `noted`: resolves when the outbox says how it ended, with the moment of real time of the next try, if there is one. */
interface Tried {
  readonly noted: Promise<Instant | undefined>;
}

/** Tries to deliver one claimed notice: one message, whatever happens around it. Resolves before it is noted. */
export async function deliver(ways: Ways, portion: Portion, claimed: Claimed): Promise<Tried> {
  const { notice } = claimed;
  const ended = await tryOnce(ways, portion, claimed).catch((error: unknown): Ended => {
    ways.log('error', 'notice.failed', { ...fieldsOfError(error), itemId: notice.id });
    return { again: null, result: 'failed' };
  });
  if (ended === 'lost') return { noted: Promise.resolve(undefined) };
  ways.log('info', 'notice', { what: `${notice.kind} ${notice.way}`, itemId: notice.id, bodyNr: notice.bodyNr });
  if (notice.way === 'chat' || notice.way === 'channel') paced(ways, ended);
  return { noted: note(ways, portion, claimed, ended) };
}

async function note(ways: Ways, portion: Portion, claimed: Claimed, ended: Ended): Promise<Instant | undefined> {
  const { notice } = claimed;
  if ('settle' in ended || notice.attempts >= MOST_ATTEMPTS) {
    const state = 'settle' in ended ? ended.settle : 'parked';
    // First: a process that dies in between tells the same once, by its key.
    if (state === 'parked') await tellNotReached(ways.world, claimed);
    await portion.settle(claimed, state, ended.result);
    return undefined;
  }
  const notBefore = (Date.now() + waitFor(notice.attempts, ended.again) * 1000) as Instant;
  await deferNotice(ways.noting, claimed, { way: ended.way ?? notice.way, notBefore, result: ended.result });
  return notBefore;
}

/** What Teams has said of how fast it is told. */
function paced({ pace }: Ways, ended: Ended): void {
  if ('settle' in ended && ended.settle === 'sent') pace.taken();
  if ('again' in ended && ended.again !== null && ended.way === undefined) pace.askedToWait(ended.again);
}

async function tryOnce(ways: Ways, portion: Portion, claimed: Claimed): Promise<Ended | 'lost'> {
  const content = await portion.contentOf(claimed);
  if (content === undefined) return { settle: 'dropped', result: 'body gone' };
  if (stillTrue(content, ways.world.now()) === 'past') return { settle: 'dropped', result: 'no longer true' };
  // Read again at the last moment: an instance that was paused past its lease sends nothing.
  if ((await portion.stillHeld(claimed)) === 'lost') return 'lost';
  return send(ways, portion, claimed, content);
}

function send(ways: Ways, portion: Portion, claimed: Claimed, content: NoticeContent): Promise<Ended> {
  const facts = factsOf(content);
  const letter = () => byMail(ways, portion, claimed, content);
  switch (claimed.notice.way) {
    case 'chat':
      return inOwnChat(ways, claimed, content, facts).then((ended) =>
        'instead' in ended ? mailInstead(letter, ended.result) : ended,
      );
    case 'channel':
      return inChannel(ways, claimed, content, facts);
    case 'mail':
      return letter();
    case 'calendar':
      return toCalendar(ways, claimed, content, facts);
  }
}

/** Teams lets nothing through to this person: the letter goes at once, and stays a letter if it must be tried again. */
async function mailInstead(letter: () => Promise<Ended>, why: string): Promise<Ended> {
  const ended = await letter();
  const result = `${why} ${ended.result}`.trim();
  return 'again' in ended ? { ...ended, result, way: 'mail' } : { ...ended, result };
}

/** Seconds to the next try: what Teams asks for, else doubling from 15 s, with jitter so that instances spread. */
export function waitFor(attempts: number, asked: number | null): number {
  const doubled = Math.min(15 * 2 ** Math.max(0, attempts - 1), LONGEST_WAIT_S);
  return (asked ?? doubled) + Math.random() * 5;
}
