import { CloudAdapter } from 'botbuilder';
import {
  AuthenticationConfiguration,
  BotFrameworkAuthenticationFactory,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import express, { type Express } from 'express';
import { createServer, type RequestListener } from 'node:http';
import { readConfig, type Config } from '../../bot/config';
import { pinnedKeys } from '../../bot/gate/keys';
import { verifyBearer } from '../../bot/gate/signed';
import { messageRoutes } from '../../bot/http/messages';
import { botFrameworkTransport } from '../../bot/transport/botbuilder';
import { settingsAt } from '../../test/bot/settings';

/** What is measured side by side, each in a process of its own. */
export const SIDES = ['product', 'botbuilder', 'bare'] as const;
export type Side = (typeof SIDES)[number];

const CONNECTOR_SCOPE = 'https://api.botframework.com';
const APP_TOKEN = () => Promise.resolve('a.b.c');

/** Serves one side until its process ends: `POST /api/messages`, and `GET /used` for processor time and memory. */
export function serve(side: Side, teams: string): void {
  const read = readConfig(settingsAt(teams));
  if (!read.ok) throw new Error(read.refusal.join('\n'));
  const listener = { product, botbuilder, bare }[side](read.value);
  const server = createServer((request, response) => {
    if (request.url !== '/used') {
      listener(request, response);
      return;
    }
    global.gc?.();
    const { user, system } = process.cpuUsage();
    response.end(JSON.stringify({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage().rss / 1e6 }));
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    console.log(`listening ${String(typeof address === 'object' ? address?.port : '')}`);
  });
}

/** The product's gate, limits and transport; the conversation only says the text back. */
function product(config: Config): RequestListener {
  const transport = botFrameworkTransport(config, APP_TOKEN);
  const app = plain();
  const log = () => undefined;
  const handle = async (turn: Parameters<Parameters<typeof transport.receive>[2]>[0], incoming: { kind: string }) => {
    await turn.reply({ text: 'text' in incoming ? String(incoming.text) : '' });
    return undefined;
  };
  app.use('/api/messages', messageRoutes(config, pinnedKeys(config.botOpenId), { transport, handle, log }));
  return app as RequestListener;
}

/** botbuilder's own echo on the same adapter, behind the same check of the token. */
function botbuilder(config: Config): RequestListener {
  const credentials = new (class extends ServiceClientCredentialsFactory {
    isValidAppId = (id: string) => Promise.resolve(id === config.bot.appId);
    isAuthenticationDisabled = () => Promise.resolve(false);
    createCredentials = () =>
      Promise.resolve({
        async signRequest<Request extends { headers: { set(name: string, value: string): void } }>(request: Request) {
          request.headers.set('Authorization', `Bearer ${await APP_TOKEN()}`);
          return request;
        },
      }) as never;
  })();
  const adapter = new CloudAdapter(
    BotFrameworkAuthenticationFactory.create(
      ...(['', true, config.authority, CONNECTOR_SCOPE, CONNECTOR_SCOPE, config.connector.url] as const),
      ...([
        config.botOpenId,
        config.botOpenId,
        '',
        credentials,
        new AuthenticationConfiguration(),
        undefined,
        {},
      ] as const),
    ),
  );
  const app = plain();
  const keys = pinnedKeys(config.botOpenId);
  const demands = { issuer: CONNECTOR_SCOPE, audience: config.bot.appId };
  app.post('/api/messages', express.json(), async (request, response) => {
    if ((await verifyBearer(request.headers.authorization, keys, demands)) === undefined) {
      response.status(401).end();
      return;
    }
    await adapter.process(request, response, async (context) => {
      await context.sendActivity(context.activity.text);
    });
  });
  return app as RequestListener;
}

/** The least there is: a handler on node's own server with the same check of the token, and one call back. */
function bare(config: Config): RequestListener {
  const keys = pinnedKeys(config.botOpenId);
  const demands = { issuer: CONNECTOR_SCOPE, audience: config.bot.appId };
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void answer());
    const answer = async () => {
      const verified = await verifyBearer(request.headers.authorization, keys, demands);
      if (verified === undefined) {
        response.writeHead(401).end();
        return;
      }
      const { conversation, text, serviceUrl } = JSON.parse(Buffer.concat(chunks).toString()) as {
        readonly conversation: { readonly id: string };
        readonly text: string;
        readonly serviceUrl: string;
      };
      const to = `${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
      const said = await fetch(to, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await APP_TOKEN()}` },
        body: JSON.stringify({ type: 'message', text }),
      });
      await said.arrayBuffer();
      response.writeHead(200).end();
    };
  };
}

function plain(): Express {
  const app = express();
  app.disable('x-powered-by');
  return app;
}
