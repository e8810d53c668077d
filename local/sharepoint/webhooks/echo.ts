import { randomUUID } from 'node:crypto';

/** SharePoint waits no longer for an answer, neither to its question nor to a notification. */
export const PATIENCE_MS = 5000;

/** Whether the receiver of notifications said back what it was sent. */
export type Echo = 'echoed' | 'silent';

/**
 * Thrown where a request can only go on once a receiver has been asked: everything it did is undone, the receiver is
 * asked, and the request is made again with the answer in `Context.echoes`. So no transaction waits for the network.
 */
export class EchoWanted extends Error {
  constructor(readonly url: string) {
    super(`The receiver ${url} must be asked first.`);
  }
}

/** This stand-in calls nobody outside its own machine. */
export function isLoopback(url: string): boolean {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  } catch {
    return false;
  }
}

/** Asks a receiver to say back a token, as text, within five seconds. */
async function askForEcho(url: string): Promise<Echo> {
  if (!isLoopback(url)) return 'silent';
  const token = randomUUID();
  const target = new URL(url);
  target.searchParams.set('validationtoken', token);
  try {
    const response = await fetch(target, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const isText = response.headers.get('content-type')?.toLowerCase().startsWith('text/plain') === true;
    return response.status === 200 && isText && (await response.text()) === token ? 'echoed' : 'silent';
  } catch {
    return 'silent';
  }
}

/** Does the work, asking the receivers it turns out to need, each once. */
export async function withEchoes<Result>(work: (echoes: ReadonlyMap<string, Echo>) => Result): Promise<Result> {
  const echoes = new Map<string, Echo>();
  for (;;) {
    try {
      return work(echoes);
    } catch (error) {
      if (!(error instanceof EchoWanted)) throw error;
      echoes.set(error.url, await askForEcho(error.url));
    }
  }
}
