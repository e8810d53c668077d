import { DefaultParse, InjectHeaders, RejectOnError, ResolveOnData } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { NoAnswer } from './failure';
import type { ServerClock } from './serverClock';

/** How a site is reached. */
export interface Connection {
  /** A bearer token that is good for at least a minute more. Without it, requests go as the browser's own user. */
  readonly token?: (() => Promise<string>) | undefined;
  readonly fetch: typeof fetch;
  /** How long one request may take, answer included, in milliseconds. */
  readonly timeoutMs: number;
  readonly clock: ServerClock;
}

/**
 * Our own sending for PnPjs: one attempt per request. The sending of PnPjs repeats a POST whose answer was lost, so one
 * row becomes three, and reads a Retry-After date as "at once" (reliability.md §0, 6 and 8).
 */
export function Sending(connection: Connection): (instance: Queryable) => Queryable {
  return (instance) => {
    instance.using(
      InjectHeaders({
        Accept: 'application/json',
        'Content-Type': 'application/json;charset=utf-8',
        // What SharePoint asks of traffic that is not a person's, so that it is throttled last.
        'User-Agent': 'NONISV|Samverka|Samverka/1.0',
      }),
      DefaultParse(),
      RejectOnError(),
      ResolveOnData(),
    );
    instance.on.auth.replace(async (url, init) => {
      if (connection.token === undefined) return [url, init];
      const token = await connection.token();
      return [
        url,
        {
          ...init,
          headers: { ...(init.headers as Readonly<Record<string, string>>), Authorization: `Bearer ${token}` },
        },
      ];
    });
    instance.on.send.replace(async (url, init) => whole(connection, url, init));
    return instance;
  };
}

/** The whole answer, body included, so that a body cut off is seen here and not in a parser. */
async function whole(connection: Connection, url: URL, init: RequestInit): Promise<Response> {
  const sent = Date.now();
  try {
    const response = await connection.fetch(url.toString(), {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(connection.timeoutMs),
    });
    connection.clock.heard(response.headers.get('date'), sent);
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(status === 204 || status === 304 ? null : body, { status, statusText, headers });
  } catch (error) {
    throw new NoAnswer(wordOf(error));
  }
}

/** `timeout`, or the network's own word for what happened: never the message, which may name the address. */
function wordOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'network';
}
