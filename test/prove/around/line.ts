import { Agent, createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * How it is between the service and SharePoint. `stalled`: a request is held until a moment of real time, and then
 * carried out whether anybody still waits or not. `away`: every connection is broken. `throttled`: 429 with so many
 * seconds. `metered`: SharePoint's resource units of a minute, and 429 until the next minute where they are used up.
 */
export type Weather =
  | { readonly kind: 'open' | 'away' }
  | { readonly kind: 'stalled'; readonly until: number }
  | { readonly kind: 'throttled'; readonly seconds: number }
  | { readonly kind: 'metered'; readonly unitsAMinute: number };

/** The line to SharePoint, which can be made bad and remembers who asked too early. */
export interface Line {
  readonly url: string;
  weather: Weather;
  readonly seen: { requests: number; throttled: number; disobeyed: number; units: number };
  stop(): Promise<void>;
}

/** Requests that were on their way when the refusal was answered have not disobeyed it, nor has one a clock's tick early. */
const ON_ITS_WAY_MS = 300;
const TICK_MS = 50;
const MINUTE_MS = 60_000;

/** Starts the line on loopback, in this process. */
export async function startLine(to: string): Promise<Line> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const target = new URL(to);
  const told = new Map<string, { readonly at: number; readonly until: number }>();
  const seen = { requests: 0, throttled: 0, disobeyed: 0, units: 0 };
  let minute = { begun: Date.now(), used: 0 };

  /** Undefined where the request is let through; else the seconds its sender has to wait. */
  function waits(request: IncomingMessage, body: Buffer): number | undefined {
    const now = Date.now();
    const sender = request.headers.authorization ?? '';
    const order = told.get(sender);
    if (order !== undefined && now < order.until - TICK_MS && now - order.at > ON_ITS_WAY_MS) seen.disobeyed += 1;
    const cost = unitsOf(request, body);
    seen.units += cost;
    const seconds = refusing(now, cost);
    if (seconds !== undefined) {
      seen.throttled += 1;
      const until = now + seconds * 1000;
      if (order === undefined || until > order.until) told.set(sender, { at: now, until });
    }
    return seconds;
  }

  function refusing(now: number, cost: number): number | undefined {
    const { weather } = line;
    if (weather.kind === 'throttled') return weather.seconds;
    if (weather.kind !== 'metered') return undefined;
    if (now - minute.begun >= MINUTE_MS) minute = { begun: now, used: 0 };
    minute.used += cost;
    if (minute.used <= weather.unitsAMinute) return undefined;
    return Math.max(1, Math.ceil((minute.begun + MINUTE_MS - now) / 1000));
  }

  function pass(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const { hostname, port } = target;
    const { method, headers, url: path } = request;
    const onward = ask({ agent, hostname, port, method, headers, path }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    onward.on('error', () => response.destroy());
    onward.end(body);
  }

  const server = createServer((request, response) => {
    seen.requests += 1;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const { weather } = line;
      if (weather.kind === 'away') {
        request.socket.destroy();
        return;
      }
      const seconds = waits(request, body);
      if (seconds !== undefined) {
        const headers = { 'Content-Type': 'text/plain', 'Retry-After': String(seconds) };
        response.writeHead(429, headers).end('429 TOO MANY REQUESTS');
        return;
      }
      const held = weather.kind === 'stalled' ? weather.until - Date.now() : 0;
      if (held <= 0) pass(request, body, response);
      else setTimeout(() => pass(request, body, response), held);
    });
  });
  server.keepAliveTimeout = MINUTE_MS;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line: Line = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    weather: { kind: 'open' },
    seen,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        agent.destroy();
        server.close(() => resolve());
      }),
  };
  return line;
}

/** What Microsoft says such requests cost at least: 1 for one thing read, 2 for several or a write, 5 for permissions; parts of a batch count alone. */
function unitsOf({ method = 'GET', url = '' }: IncomingMessage, body: Buffer): number {
  if (!url.includes('$batch')) return cost(method, url);
  const parts = body.toString('utf8').matchAll(/^(GET|POST|PUT|PATCH|MERGE|DELETE) (http\S+)/gm);
  return [...parts].reduce((sum, [, how = 'GET', where = '']) => sum + cost(how, where), 0);
}

function cost(method: string, url: string): number {
  if (/role(Assignments|DefinitionBindings)|breakRoleInheritance|permissions|sitegroups/i.test(url)) return 5;
  return method === 'GET' && /items\(\d+\)(\?|$)/i.test(url) ? 1 : 2;
}
