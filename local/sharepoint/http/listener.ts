import { createReadStream, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import { metadataOf } from '../graph/serialise';
import { SharePointError } from '../odata/errors';
import type { Json } from '../odata/json';
import { withEchoes } from '../webhooks/echo';
import type { Identity } from './auth';
import { LARGEST_BATCH, readBatch, writeBatch } from './batch';
import { ending, Faults, type LoggedPart } from './faults';
import { failure, handle, apiAddress, type Tenant } from './handle';
import { pathAndQuery, type Incoming, type Outgoing } from './message';

interface Listening {
  readonly tenant: Omit<Tenant, 'echoes'>;
  readonly identify: (authorization: string | undefined) => Promise<Identity>;
  readonly faults: Faults | null;
  /** Told after every request that may have changed something, when what it did is on disk. */
  readonly changed: () => void;
}

const LARGEST_BODY = 2 * 1024 * 1024;
const LARGEST_FILE = 250 * 1024 * 1024;
const own = /^(127\.0\.0\.1|localhost)(:\d+)?$/i;

/** The HTTP side: hosts, sizes, faults and batches; what an address means is none of its business. */
export function listener(on: Listening): Server {
  // Longer than clients keep theirs, so that none writes into a connection that is just being closed.
  return createServer({ maxHeaderSize: 16 * 1024, keepAliveTimeout: 70_000 }, (message, response) => {
    serve(on, message, response).catch((error: unknown) => {
      on.tenant.complain(`The connection failed: ${String(error)}`);
      response.destroy();
    });
  });
}

async function serve(on: Listening, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = message.headers['x-forwarded-host'] ?? message.headers.host ?? '';
  const known = [message.headers.host ?? '', String(host)].every((one) => own.test(one));
  if (!known) return send(response, plain(403, 'This host is not served here.'));
  const url = pathAndQuery(message.url ?? '/');
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, of]) => [name, Array.isArray(of) ? of.join(', ') : of]),
  );
  const body = await read(message, limitOf(url));
  const request: Incoming = { method: message.method ?? 'GET', url, headers, body: body ?? Buffer.alloc(0) };
  if (url.startsWith('/_standin/') && on.faults !== null) {
    const told = standin(on.faults, request);
    on.changed();
    return send(response, told);
  }
  const fault = on.faults?.take(request) ?? null;
  if (fault?.kind === 'drop-before') {
    drop(message);
    return;
  }
  if (fault?.kind === 'slow') await delay(fault.delayMs);
  const parts: LoggedPart[] = [];
  const answer =
    (fault === null ? null : Faults.answer(fault)) ??
    (body === null ? tooLarge(on, request) : await respond(on, request, `http://${String(host)}`, parts));
  on.faults?.record({
    method: request.method,
    path: url,
    ...ending(answer),
    ...(parts.length > 0 ? { batchParts: parts } : {}),
  });
  if (fault?.kind === 'drop-after') {
    drop(message);
    return;
  }
  if (fault?.kind === 'truncated') {
    truncate(response, answer);
    return;
  }
  return send(response, answer);
}

/** Promises the whole answer, sends half of it and goes. */
function truncate(response: ServerResponse, { status, headers, body }: Outgoing): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : readFileSync(body.path);
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

const drop = (message: IncomingMessage): void => void message.socket.destroy();

const isBatch = (url: string): boolean => /\/_api\/\$batch(\?|$)/i.test(url);

const limitOf = (url: string): number =>
  isBatch(url) ? LARGEST_BATCH : /addusingpath|files\/add|\$value|upload/i.test(url) ? LARGEST_FILE : LARGEST_BODY;

/** The whole body, or null where it is larger than allowed; the rest is still read, so that the answer arrives. */
async function read(message: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += (chunk as Buffer).length;
    if (size <= limit) chunks.push(chunk as Buffer);
  }
  return size > limit ? null : Buffer.concat(chunks);
}

function tooLarge(on: Listening, request: Incoming): Outgoing {
  const limit = limitOf(request.url);
  const message = `The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, a total of ${limit + 1} bytes has been read from the stream; however a maximum of ${limit} bytes is allowed.`;
  const error = new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);
  return failure(on.tenant, request, error, metadataOf(request.headers['accept']));
}

async function respond(on: Listening, request: Incoming, origin: string, log: LoggedPart[]): Promise<Outgoing> {
  try {
    const identity = await on.identify(request.headers['authorization']);
    const faults = isBatch(request.url) ? await faultsOfParts(on, request) : [];
    return await withEchoes((echoes) => {
      const tenant = { ...on.tenant, echoes };
      return isBatch(request.url)
        ? batch(tenant, faults, request, identity, origin, log)
        : handle(tenant, request, identity, origin);
    });
  } catch (error) {
    return failure(on.tenant, request, error, metadataOf(request.headers['accept']));
  } finally {
    if (request.method !== 'GET') on.changed();
  }
}

type Fault = ReturnType<Faults['take']>;

async function faultsOfParts(on: Listening, request: Incoming): Promise<readonly Fault[]> {
  const faults = readBatch(request.body, request.headers['content-type']).map(
    (part, at) => on.faults?.take(part, at + 1) ?? null,
  );
  for (const fault of faults) if (fault?.kind === 'slow') await delay(fault.delayMs);
  return faults;
}

/** Each part is a request of its own, one after the other; one that fails stops nobody. */
function batch(
  tenant: Tenant,
  faults: readonly Fault[],
  request: Incoming,
  identity: Identity,
  origin: string,
  log: LoggedPart[],
): Outgoing {
  const { site } = apiAddress(tenant, request.url);
  const parts = readBatch(request.body, request.headers['content-type']);
  // The answer is one, so what the parts did need be on disk once: a hundred commits would take a second.
  const answered = tenant.db.transaction(() =>
    parts.map((part, at) => {
      const fault = faults[at] ?? null;
      const own = fault === null ? null : Faults.answer(fault);
      return { part, answer: own ?? partAnswer(tenant, part, identity, origin, site.url) };
    }),
  );
  log.push(...answered.map(({ part: { method, url }, answer }) => ({ method, path: url, ...ending(answer) })));
  const { contentType, body } = writeBatch(answered.map(({ answer }) => answer));
  return { status: 200, headers: { 'X-SharePoint-Standin': '1', 'Content-Type': contentType }, body };
}

function partAnswer(tenant: Tenant, part: Incoming, identity: Identity, origin: string, site: string): Outgoing {
  if (!part.url.toLowerCase().startsWith(`${site.toLowerCase()}/_api/`)) {
    const error = new SharePointError(
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'All operations of a batch must be on the same web.',
    );
    return failure(tenant, part, error, metadataOf(part.headers['accept']));
  }
  if (isBatch(part.url)) {
    const error = new SharePointError(
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'A batch cannot be an operation of a batch.',
    );
    return failure(tenant, part, error, metadataOf(part.headers['accept']));
  }
  return handle(tenant, part, identity, origin);
}

function standin(faults: Faults, request: Incoming): Outgoing {
  const [path, query] = request.url.split('?');
  if (path === '/_standin/faults' && request.method === 'DELETE') {
    faults.clear();
    return plain(204, '');
  }
  if (path === '/_standin/faults' && request.method === 'POST') {
    return faults.add(parsed(request.body)) ? plain(204, '') : plain(400, 'That is no fault this stand-in knows.');
  }
  if (path === '/_standin/log' && request.method === 'GET') {
    const lines = faults.read(new URLSearchParams(query).get('clear') === '1' ? 'cleared' : 'kept');
    return {
      status: 200,
      headers: { 'X-SharePoint-Standin': '1', 'Content-Type': 'application/json' },
      body: JSON.stringify(lines),
    };
  }
  return plain(404, 'The stand-in has no such page.');
}

/** Null where it is no JSON, which is no fault either. */
function parsed(body: Buffer): Json {
  try {
    return JSON.parse(body.toString('utf8')) as Json;
  } catch {
    return null;
  }
}

const plain = (status: number, body: string): Outgoing => ({
  status,
  headers: { 'X-SharePoint-Standin': '1', 'Content-Type': 'text/plain' },
  body,
});

async function send(response: ServerResponse, { status, headers, body }: Outgoing): Promise<void> {
  if (typeof body !== 'string') {
    response.writeHead(status, { ...headers, 'Content-Length': body.size });
    return pipeline(createReadStream(body.path), response);
  }
  const bytes = Buffer.from(body);
  response.writeHead(status, status === 204 ? headers : { ...headers, 'Content-Length': bytes.length });
  response.end(bytes);
}
