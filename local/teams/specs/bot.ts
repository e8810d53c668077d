import type { KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, jwtVerify, SignJWT } from 'jose';
import type { Activity } from '../conversations/activity';

/** The other side of the local Teams: a bot that verifies, remembers and answers as a spec tells it. */
export interface Bot {
  readonly url: string;
  /** What reached it, in order. */
  readonly heard: Activity[];
  /** What else it was asked: `GET /tab/`, `GET /sites/…`. */
  readonly asked: { readonly line: string; readonly headers: IncomingMessage['headers'] }[];
  /** What it does with what it hears; an invoke's answer is what comes back. */
  onActivity: (activity: Activity) => Promise<object | undefined>;
  /** Moments at which something falls due, milliseconds, and what happens then. */
  due: number[];
  onDue: () => Promise<void>;
  /** Calls the connector with the bot's own token. */
  connector(method: string, path: string, body?: object): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Asks for an app token; `claims` and `form` replace what a right request has. */
  token(form?: Readonly<Record<string, string>>, claims?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

interface Registration {
  readonly url: string;
  readonly tenantId: string;
  readonly botAppId: string;
  readonly privateKey: KeyObject;
  readonly thumbprint: string;
}

export async function startBot(registration: Registration): Promise<Bot> {
  const { url, tenantId, botAppId } = registration;
  const authority = `${url}/local/entra/${tenantId}`;
  const keys = createRemoteJWKSet(new URL(`${url}/local/botframework/.well-known/keys`));
  const heard: Activity[] = [];
  const asked: Bot['asked'] = [];

  const receive = async (request: IncomingMessage, text: string): Promise<{ status: number; body: object }> => {
    const path = `${request.method ?? ''} ${request.url ?? ''}`;
    if (path === 'GET /idle') return { status: 200, body: {} };
    if (path.startsWith('GET /duties/next')) {
      const after = Date.parse(new URL(request.url ?? '', url).searchParams.get('after') ?? '');
      const next = bot.due.filter((moment) => moment > after).sort()[0];
      return { status: 200, body: { at: next === undefined ? null : new Date(next).toISOString() } };
    }
    if (path === 'POST /duties/run') {
      await bot.onDue();
      return { status: 200, body: { ran: 1 } };
    }
    if (path !== 'POST /api/messages') {
      asked.push({ line: path, headers: request.headers });
      return { status: 200, body: { passedOn: path, text } };
    }
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    await jwtVerify(token, keys, { issuer: 'https://api.botframework.com', audience: botAppId });
    const activity = JSON.parse(text) as Activity;
    heard.push(activity);
    return { status: 200, body: (await bot.onActivity(activity)) ?? {} };
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      receive(request, Buffer.concat(chunks).toString('utf8')).then(
        ({ status, body }) =>
          response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body)),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const token: Bot['token'] = async (form = {}, claims = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const assertion = await new SignJWT({
      iss: botAppId,
      sub: botAppId,
      aud: `${authority}/oauth2/v2.0/token`,
      jti: String(Math.random()),
      exp: now + 60,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', x5t: Buffer.from(registration.thumbprint, 'hex').toString('base64url') })
      .sign(registration.privateKey);
    return fetch(`${authority}/oauth2/v2.0/token`, {
      method: 'POST',
      headers: { Connection: 'close' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: botAppId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
        scope: 'https://api.botframework.com/.default',
        ...form,
      }),
    });
  };
  const bot: Bot = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    heard,
    asked,
    onActivity: () => Promise.resolve(undefined),
    due: [],
    onDue: () => Promise.resolve(),
    token,
    async connector(method, path, body) {
      const { access_token } = (await (await token()).json()) as { readonly access_token: string };
      const answer = await fetch(`${url}/local/connector/v3/${path}`, {
        method,
        headers: { Connection: 'close', Authorization: `Bearer ${access_token}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return bot;
}
