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

/**
 * One call to Teams, never repeated here: the vendor's own pipeline would post a message again after a lost answer.
 * The bot's token goes to the hosts of the configuration only, also for a reference somebody has edited by hand.
 */
export async function callConnector(call: Call, hosts: readonly string[]): Promise<{ status: number; text: string }> {
  if (!mayAnswerTo(call.url, hosts)) throw new ConnectorRefusal(404);
  const { method, headers } = call;
  const response = await fetch(call.url, {
    method,
    headers,
    ...(call.body === undefined ? {} : { body: call.body }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {
    throw new ConnectorRefusal(0);
  });
  const text = await response.text().catch(() => '');
  if (!response.ok) throw new ConnectorRefusal(response.status, secondsOf(response.headers.get('retry-after')));
  return { status: response.status, text };
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
