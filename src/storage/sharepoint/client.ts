import '@pnp/sp/batching';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { NoAnswer } from './failure';
import { Sending } from './sending';
import type { Connection } from './sending';

/** The one place where PnPjs is configured. */
export function sharePoint(url: string, connection: Connection): SPFI {
  return spfi(url).using(Sending(connection));
}

/** SharePoint takes 100 parts in a batch; PnPjs would send twenty. */
export const PARTS_IN_A_BATCH = 100;

/**
 * Sends what `fill` asks for as one `$batch` (at most 100 parts). Each part has its own outcome, in the order asked; a
 * batch is not a transaction. Throws where the batch as a whole got no usable answer.
 */
export async function inOneBatch<Part>(
  sp: SPFI,
  connection: Connection,
  fill: (batched: SPFI) => readonly Promise<Part>[],
): Promise<readonly PromiseSettledResult<Part>[]> {
  const [batched, execute] = sp.batched({ maxRequests: PARTS_IN_A_BATCH });
  const parts = Promise.allSettled(fill(batched));
  try {
    await inTime(execute(), connection.timeoutMs + 1000);
    // The parts of a truncated answer never settle in PnPjs (reliability.md §0, 11): hence the deadline here too.
    return await inTime(parts, 1000);
  } catch (error) {
    // What PnPjs throws over an answer it cannot take apart is a plain Error; over an HTTP status it is its own.
    if (error instanceof NoAnswer || (error instanceof Error && 'isHttpRequestError' in error)) throw error;
    throw new NoAnswer('unreadable batch');
  }
}

/** Sends one request for each thing: alone where there is one, otherwise as one `$batch`. */
export async function sendTogether<Thing, Answer>(
  sp: SPFI,
  connection: Connection,
  things: readonly Thing[],
  send: (sp: SPFI, thing: Thing) => Promise<Answer>,
): Promise<readonly PromiseSettledResult<Answer>[]> {
  if (things.length < 2) return Promise.allSettled(things.map((thing) => send(sp, thing)));
  return inOneBatch(sp, connection, (batched) => things.map((thing) => send(batched, thing)));
}

/** Sends all of these in as few batches as they fit, `size` to each, in the order given. Each has its own outcome. */
export async function settleInBatches<Answer>(
  sp: SPFI,
  connection: Connection,
  sends: readonly ((batched: SPFI) => Promise<Answer>)[],
  size: number = PARTS_IN_A_BATCH,
): Promise<readonly PromiseSettledResult<Answer>[]> {
  const outcomes: PromiseSettledResult<Answer>[] = [];
  for (let start = 0; start < sends.length; start += size) {
    const portion = sends.slice(start, start + size);
    outcomes.push(...(await inOneBatch(sp, connection, (batched) => portion.map((send) => send(batched)))));
  }
  return outcomes;
}

async function inTime<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('timeout')), milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
