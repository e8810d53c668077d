import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';

const BOT = '11111111-1111-4111-8111-111111111111';
const TENANT = '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68';

/** Teams as a measurement needs it: it signs Activities, publishes its keys, gives the bot its token and takes its answers. */
export interface Teams {
  readonly url: string;
  /** Posts one message to a bot and resolves when the call is answered and the reply has come. */
  turn(bot: string, text: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on loopback, in the process of the one who measures. */
export async function startTeams(): Promise<Teams> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'teams', use: 'sig', endorsements: ['msteams'] };
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('Content-Type', 'application/json');
      const path = request.url ?? '';
      if (path.includes('/activities')) {
        const conversation = decodeURIComponent(/conversations\/([^/]+)/.exec(path)?.[1] ?? '');
        response.statusCode = 201;
        response.end(JSON.stringify({ id: randomUUID() }));
        waiting.get(conversation)?.();
      } else if (path.endsWith('/keys')) response.end(JSON.stringify({ keys: [jwk] }));
      else if (path.endsWith('/token')) response.end(TOKEN);
      else
        response.end(
          JSON.stringify({ issuer: url, jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] }),
        );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const serviceUrl = `${url}/connector`;
  const now = Math.floor(Date.now() / 1000);
  // One token serves many deliveries, as in Teams.
  const token = await new SignJWT({ iat: now, nbf: now, exp: now + 3600, serviceurl: serviceUrl })
    .setIssuer('https://api.botframework.com')
    .setAudience(BOT)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'teams' })
    .sign(privateKey);
  let count = 0;
  return {
    url,
    async turn(bot, text) {
      count += 1;
      // People are many: no limit on one of them is what is measured.
      const conversation = `a:${String(count)}`;
      const replied = new Promise<void>((resolve) => waiting.set(conversation, resolve));
      const answer = await fetch(bot, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify(activityOf(String(1_700_000_000_000 + count), conversation, text, serviceUrl)),
      });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`The bot answered ${String(answer.status)}.`);
      await replied;
      waiting.delete(conversation);
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const TOKEN = JSON.stringify({ token_type: 'Bearer', expires_in: 86_399, access_token: 'a.b.c' });

function activityOf(id: string, conversation: string, text: string, serviceUrl: string) {
  return {
    type: 'message',
    id,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${conversation}`, name: 'Nadia', aadObjectId: randomUUID() },
    recipient: { id: `28:${BOT}`, name: 'Samverka' },
    conversation: { id: conversation, conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: 'sv-SE',
    text,
  };
}
