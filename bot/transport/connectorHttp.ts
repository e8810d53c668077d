import http from 'node:http';
import https from 'node:https';
import { mayAnswerTo } from '../gate/activity';
import type { SendOutcome } from './transport';

/** Teams did not take a call. Holds no text of the call, so that it may be logged (reliability §0, finding 17). */
export class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal';
  constructor(
    /** HTTP status, or 0 when no answer came. */
    readonly status: number,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super('Teams did not take the call.');
  }
}

interface Call {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const TIMEOUT_MS = 10_000;
/** An unused connection is closed before the other end closes it: a call on a closed one is a call lost. */
const UNUSED_MS = 4_000;
const kept = { keepAlive: true, timeout: UNUSED_MS, maxFreeSockets: 32 };
const AGENTS = { 'http:': new http.Agent(kept), 'https:': new https.Agent(kept) } as const;

/**
 * One call to Teams, never repeated here: the vendor's own pipeline would post a message again after a lost answer.
 * The bot's token goes to the hosts of the configuration only, also for a reference somebody has edited by hand.
 */
export async function callConnector(call: Call, hosts: readonly string[]): Promise<{ status: number; text: string }> {
  if (!mayAnswerTo(call.url, hosts)) throw new ConnectorRefusal(404);
  const { status, retryAfter, text } = await exchanged(call).catch(() => {
    throw new ConnectorRefusal(0);
  });
  // A redirect is followed nowhere: the token would go along.
  if (status < 200 || status > 299) throw new ConnectorRefusal(status, secondsOf(retryAfter));
  return { status, text };
}

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** Node's own client with connections kept: half the processor time of `fetch` (bench/bot.ts), and most of what a turn costs. */
function exchanged({ url, method, headers, body }: Call): Promise<Answer> {
  const to = new URL(url);
  const isPlain = to.protocol === 'http:';
  return new Promise((resolve, reject) => {
    const options = { method, headers, agent: AGENTS[isPlain ? 'http:' : 'https:'] };
    const sent = (isPlain ? http : https).request(to, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const retryAfter = response.headers['retry-after'] ?? null;
        resolve({ status: response.statusCode ?? 0, retryAfter, text: Buffer.concat(parts).toString('utf8') });
      });
    });
    const tooLong = setTimeout(() => sent.destroy(new Error('No answer in time.')), TIMEOUT_MS);
    sent.on('error', reject);
    sent.on('close', () => clearTimeout(tooLong));
    sent.end(body);
  });
}

/** What a failed send means for the outbox. What Teams may take later is tried again; 403 and 404 go another way. */
export function outcomeOf(error: unknown): Exclude<SendOutcome, { outcome: 'sent' }> {
  if (!(error instanceof ConnectorRefusal)) return { outcome: 'later', retryAfterSeconds: null };
  if (error.status === 403 || error.status === 404) return { outcome: 'unreachable', status: error.status };
  return { outcome: 'later', retryAfterSeconds: error.retryAfterSeconds };
}

/** Retry-After as seconds or as an HTTP date. */
function secondsOf(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}
