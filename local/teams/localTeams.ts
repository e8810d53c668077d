import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type ErrorRequestHandler } from 'express';
import { openMovableClock } from '../clock/movableClock';
import { graphRoutes } from '../graph/graph';
import { archiveRoutes } from './archive/routes';
import { openSharePoint } from './archive/sharePoint';
import type { TeamsConfig } from './config';
import { openChannelService } from './connector/channelService';
import { connectorRoutes } from './connector/routes';
import { openConversations } from './conversations/conversations';
import { conversationRoutes } from './conversations/routes';
import { openDirectory } from './directory/directory';
import { openIssuer } from './entra/issuer';
import { entraRoutes } from './entra/routes';
import { openEvents } from './events';
import { directoryRoutes } from './front/directoryRoutes';
import { onlyThisMachine } from './front/guard';
import { pageRoutes } from './front/pages';
import { proxyTo } from './front/proxy';
import { resetRoutes } from './front/reset';
import { openSigningKey } from './keys/keyRing';
import { LocalError } from './localError';
import { startCatcher } from './mail/catcher';
import { openMailbox } from './mail/mailbox';
import { mailRoutes } from './mail/routes';
import { clockRoutes } from './time/clockRoutes';
import { serviceControl } from './turns/control';
import { turnRoutes } from './turns/routes';
import type { World } from './turns/world';

export interface LocalTeams {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the local Teams: sign-in, chat, connector, clock, mail and the one address in front of everything. */
export async function startLocalTeams(config: TeamsConfig): Promise<LocalTeams> {
  const url = `http://127.0.0.1:${String(config.port)}`;
  const authority = `${url}/local/entra/${config.tenantId}`;
  const keyDir = join(config.dataDir, 'keys');
  const events = openEvents();
  const directory = openDirectory(config);
  const conversations = openConversations(join(config.dataDir, 'conversations.jsonl'), () =>
    events.tell('conversation'),
  );
  const mailbox = openMailbox(join(config.dataDir, 'mail'), () => events.tell('mail'));
  const issuer = openIssuer(config, authority, await openSigningKey(keyDir, 'entra'));
  const around = {
    tenantId: config.tenantId,
    serviceUrl: `${url}/local/connector/`,
    bot: { id: `28:${config.botAppId}`, name: config.botName },
  };
  const channelService = openChannelService(
    await openSigningKey(keyDir, 'botframework', { endorsements: ['msteams'] }),
    { address: `${url}/local/botframework`, botAppId: config.botAppId, serviceUrl: around.serviceUrl },
  );
  const world: World = {
    directory,
    conversations,
    clock: openMovableClock(config.clockFile),
    around,
    botEndpoint: `${config.service}/api/messages`,
    channelService,
    service: serviceControl(config.serviceControl),
  };

  const entrance = config.mailIn === undefined ? null : { ...config.mailIn, service: config.service };

  // Idle for less than the five seconds after which Node's servers hang up: no request meets a closing line.
  const agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: 4_000 });
  const app = express().disable('x-powered-by').disable('etag');
  app.use(onlyThisMachine(() => config.port));
  app.use(['/tab', '/api', '/open', '/calendar', '/link', '/digest'], restored(proxyTo(() => config.service, agent)));
  app.use('/sites/:site/_api', restored(proxyTo(() => config.sharepoint, agent)));
  app.use(`/local/entra/${config.tenantId}`, entraRoutes(config, authority, issuer));
  app.use('/local/botframework', channelService.routes);
  app.use('/local/connector', connectorRoutes(world, issuer, config.botAppId));
  app.use(events.routes);
  app.use(
    resetRoutes(config.startControl, () => {
      conversations.clear();
      mailbox.clear();
      events.tell('reset');
    }),
  );
  app.use(directoryRoutes(directory, issuer));
  app.use(turnRoutes(world));
  app.use(conversationRoutes(world));
  app.use(clockRoutes(world, () => events.tell('clock')));
  app.use(mailRoutes(mailbox, directory, entrance));
  app.use(
    '/local/graph',
    graphRoutes(() => world.clock.now()),
  );
  app.use(archiveRoutes(directory, openSharePoint(config.sharepoint)));
  app.use(pageRoutes(config.pageDir, directory));
  app.use((request) => {
    throw new LocalError(404, `Här finns inget ${request.method} ${request.path}. Se docs/local.md.`);
  });
  app.use(answerError);

  const catcher = await startCatcher(mailbox, config.smtpPort, entrance);
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    async close() {
      events.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      agent.destroy();
      await catcher.close();
      conversations.close();
    },
  };
}

/** Express takes the mount path off; a proxy passes the address on as it was asked. */
function restored(proxy: ReturnType<typeof proxyTo>): express.RequestHandler {
  return (request, response) => {
    request.url = request.originalUrl;
    proxy(request, response);
  };
}

const answerError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const status = statusOf(error);
  if (status >= 500 && !(error instanceof LocalError)) console.error(error);
  const sentence =
    error instanceof LocalError
      ? error.message
      : status < 500
        ? 'Förfrågan går inte att läsa.'
        : 'Något gick fel i den lokala miljön.';
  response.status(status).json({ error: sentence });
};

function statusOf(error: unknown): number {
  const status = (error as { readonly status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
