import http from 'node:http';

/** One call, and what it may be answered. */
export interface Call {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly expected: readonly number[];
}

/** A call that has been answered, in milliseconds. */
export interface Timed {
  readonly what: string;
  readonly status: number;
  readonly expected: readonly number[];
  readonly ms: number;
}

const AT_ONCE = 4;

/** Sends so many calls, a few at a time, and gives their answers in the order they were sent. */
export async function sendAll(url: string, count: number, callOf: (nr: number) => Call): Promise<readonly Timed[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const timed: Timed[] = [];
  let next = 0;
  const sender = async () => {
    while (next < count) {
      const nr = next;
      next += 1;
      const call = callOf(nr);
      const started = performance.now();
      const status = await send(url, call, agent);
      timed[nr] = { what: call.what, status, expected: call.expected, ms: performance.now() - started };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  agent.destroy();
  return timed;
}

/** The status of an answer; 0 where the connection was closed without one. */
function send(url: string, { method, path, headers, body }: Call, agent: http.Agent): Promise<number> {
  return new Promise((resolve) => {
    const sent = http.request(new URL(path, url), { method, headers, agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', () => resolve(0));
    sent.end(body);
  });
}
