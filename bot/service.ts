import express from 'express';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Instant } from '../src/core/calendar';
import { sealSite } from '../src/doing/confidential/sealing';
import { nextDue } from '../src/doing/duties';
import type { World } from '../src/doing/world';
import { appToken } from '../src/storage/appToken';
import { openSite } from '../src/storage/openSite';
import { watchSite } from '../src/storage/watchedSite';
import { apiRoutes } from './api/routes';
import type { Config } from './config';
import { isLoopback } from './config/addresses';
import { conversation } from './conversation/conversation';
import { tabLinks } from './conversation/tabLinks';
import { pinnedKeys } from './gate/keys';
import { tabGate } from './gate/tabToken';
import { viewCookie } from './gate/viewCookie';
import { calendarRoutes } from './http/calendar';
import { digestRoutes } from './notices/digestRoutes';
import { contentPolicy } from './http/contentPolicy';
import { failures } from './http/errors';
import { messageRoutes } from './http/messages';
import { inlineScripts, tabRoutes } from './http/tab';
import { linkKey } from './links/linkKey';
import { linkRoutes } from './links/routes';
import { fieldsOfError, type Log } from './log';
import { mailRoutes } from './mailIn/entrance';
import { mailReader } from './mailIn/mailIn';
import { proofs } from './mailIn/proof';
import { imipCalendar, type Calendar } from './notices/calendar';
import { graphCalendar } from './notices/graph/graphCalendar';
import { graphRequests } from './notices/graph/requests';
import { smtpPost, type Post } from './notices/post';
import { noticeRunner } from './notices/runner';
import { openRoutes } from './open/routes';
import { standingWatch } from './standing';
import { openTelemetry } from './telemetry/telemetry';
import { botFrameworkTransport } from './transport/botbuilder';
import { underway } from './underway';

/** What the service is given from outside. */
export interface Surroundings {
  /** The domain clock. */
  readonly now: () => Instant;
  readonly log: Log;
  /** Folder of the built tab; `dist/tab` of the working directory when left out. */
  readonly tabFolder?: string;
  /** How long SharePoint is waited for, in real time: one question, and one operation with all its tries. */
  readonly patience?: typeof PATIENCE;
}

/** The running service: bot, tab API, duties and notices. */
export interface Service {
  /** Starts to listen; rejects when the port is taken. */
  listen(): Promise<{ readonly url: string }>;
  /** Records what has fallen due and delivers it. Gives how many duties were due. */
  runDuties(): Promise<number>;
  nextDuty(after: Instant): Promise<Instant | undefined>;
  /** Resolves when no turn, act or delivery is under way. */
  idle(): Promise<void>;
  /** Takes no more calls, finishes what is under way (at most 10 s) and stops. */
  close(): Promise<void>;
}

const DRAIN_MS = 10_000;
/** Somebody waits for every answer: better a calm sentence soon than the answer late. Notices try again by themselves. */
const PATIENCE = { timeoutMs: 8_000, patienceMs: 10_000 };

/** Puts the service together. Nothing is asked of anybody before it listens. */
export async function createService(config: Config, around: Surroundings): Promise<Service> {
  const { now, tabFolder, patience = PATIENCE } = around;
  const telemetry = await openTelemetry(config.telemetryUrl);
  const log = telemetry.counting(around.log);
  const siteToken = appToken(config.service, config.sharePointScope);
  const sites = config.sites.map((site) =>
    sealSite(
      watchSite(
        openSite({
          ...site,
          token: siteToken,
          ...patience,
          fetch: telemetry.asking(site.organisation),
          log: ({ list, operation, status }) =>
            log('warn', 'sharepoint.again', { what: `${list} ${operation}`, status: status ?? 0 }),
        }),
      ),
    ),
  );
  const world: World = { sites, now };
  const work = underway();
  const transport = botFrameworkTransport(config, appToken(config.bot, 'https://api.botframework.com/.default'));
  const post = smtpPost(config.smtpUrl, config.mailFrom);
  const { mailFrom, largestAttachment, publicUrl } = config;
  const key = linkKey(config.service.privateKey, config.tenantId);
  const links = { key, publicUrl };
  const calendar = calendarOf(config, post, now);
  const tabLink = tabLinks(config);
  const runner = noticeRunner(
    { world, transport, post, calendar, mailFrom, largestAttachment, links, log, tabLink },
    work,
  );
  const watch = standingWatch(sites, now, { log, work });
  const talking = { world: { ...world, through: 'bot' as const }, log, tabLink, acted: () => runner.deliverSoon() };
  const handle = conversation({ ...talking, transport }, work);
  const { mailIn } = config;
  const letters = mailReader(
    {
      ...talking,
      world: { ...world, through: 'mail' as const },
      post,
      mailFrom,
      server: mailIn.server,
      proofs: proofs(config.service.privateKey),
    },
    work,
  );
  const keys = {
    bot: pinnedKeys(config.botOpenId),
    entra: pinnedKeys(`${config.authority}/v2.0/.well-known/openid-configuration`),
  };

  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', config.proxies);
  const tab = tabFolder ?? join(process.cwd(), 'dist', 'tab');
  const place = isLoopback(new URL(config.publicUrl).hostname) === 'loopback' ? 'loopback' : 'microsoft';
  app.use(telemetry.calls);
  app.use(contentPolicy(place, inlineScripts(tab)));
  app.use(watch.routes);
  app.use('/api/messages', messageRoutes(config, keys.bot, { transport, handle, log }));
  const gate = tabGate(keys.entra, config);
  const cookie = viewCookie(config.service.privateKey, config.tenantId);
  app.use(
    '/api',
    apiRoutes({ world: { ...world, through: 'tab' }, gate, cookie, work, acted: () => runner.deliverSoon() }),
  );
  app.use('/open', openRoutes(world));
  app.use('/calendar', calendarRoutes(world));
  app.use('/digest', digestRoutes(world, key));
  app.use('/mail', mailRoutes(mailIn.key, letters));
  const acted = () => runner.deliverSoon();
  app.use(
    '/link',
    linkRoutes({ world: { ...world, through: 'link' }, post, mailFrom, key, tabFolder: tab, work, acted }),
  );
  app.use('/tab', tabRoutes(tab));
  app.use((_request, response) => void response.status(404).end());
  app.use(failures(log));

  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 32_768 }, app);
  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(config.port, config.host, () => {
          const { port } = server.address() as AddressInfo;
          log('info', 'service.listening', { status: port });
          watch.begin();
          // What fell due while nobody ran is looked at once, in the background.
          runner.runDuties().catch((error: unknown) => log('error', 'duties.failed', fieldsOfError(error)));
          resolve({ url: `http://${config.host}:${String(port)}` });
        });
      }),
    runDuties: () => runner.runDuties(),
    nextDuty: (after) => nextDue(world, after),
    idle: () => work.idle(),
    async close() {
      runner.close();
      letters.close();
      watch.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.race([
        Promise.all([closed, work.idle()]),
        new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref()),
      ]);
      server.closeAllConnections();
      post.close();
      await telemetry.close();
    },
  };
}

/** Invitations through the mailbox that is set, or else as mail. */
function calendarOf({ graph, service }: Config, post: Post, now: () => Instant): Calendar {
  if (graph === null) return imipCalendar(post);
  const token = appToken(service, `${new URL(graph.url).origin}/.default`);
  return graphCalendar(graphRequests(graph.url, token), graph.mailbox, now);
}
