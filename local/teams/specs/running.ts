import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OrganisationConfig, TeamsConfig } from '../config';
import { startLocalTeams, type LocalTeams } from '../localTeams';
import { startBot, type Bot } from './bot';

export const TENANT = '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68';
export const CHANNEL = '19:0123456789abcdef0123456789abcdef@thread.tacv2';

const mandate = { role: 'representative', party: 'sf-hisingen', from: '2026-01-01', to: null };

/** An organisation with two members, a guest, and one person without Teams. */
const organisation: OrganisationConfig = {
  name: 'goteborg',
  title: 'Göteborgs Stad',
  site: 'goteborg',
  siteOwners: ['ulf.garbo@goteborg.example'],
  people: [
    { upn: 'anna.berg@goteborg.example', name: 'Anna Berg', mail: 'anna.berg@goteborg.example', teams: 'member' },
    { upn: 'bo.ek@goteborg.example', name: 'Bo Ek', mail: 'bo.ek@goteborg.example', teams: 'member' },
    { upn: 'gry@polisen.example', name: 'Gry Lund', mail: 'gry@polisen.example', teams: 'guest' },
    { upn: 'ulla.palm@goteborg.example', name: 'Ulla Palm', mail: 'ulla.palm@goteborg.example', teams: 'none' },
  ],
  bodies: [
    { nr: 2, name: 'Forum Hisingen', kind: 'areaForum', team: 'Samverkan', channel: 'Hisingen', channelId: CHANNEL },
    { nr: 3, name: 'Forum Nordost', kind: 'areaForum', team: 'Samverkan', channel: null, channelId: null },
  ],
  mandates: [{ ...mandate, person: 'anna.berg@goteborg.example', body: 2 }],
};

/** No line is kept open: a restart would cut it. */
const ONCE = { Connection: 'close' };

/** A local Teams with a bot on its other side. */
export interface Running {
  readonly url: string;
  readonly teams: LocalTeams;
  readonly config: TeamsConfig;
  readonly bot: Bot;
  /** What is asserted about the body is the spec's to say. */
  get<Body = unknown>(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer<Body>>;
  post<Body = unknown>(path: string, body: object): Promise<Answer<Body>>;
  /** Ends it and starts it again on the same data. */
  restart(): Promise<Running>;
  stop(): Promise<void>;
}

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

export async function running(more: Partial<TeamsConfig> = {}): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'teams-'));
  const [port, smtpPort] = [await freePort(), await freePort()];
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKey = createPublicKey(key.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const thumbprint = createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  const botAppId = '11111111-1111-4111-8111-111111111111';
  const url = `http://127.0.0.1:${String(port)}`;
  const bot = await startBot({ url, tenantId: TENANT, botAppId, privateKey: key.privateKey, thumbprint });
  const config: TeamsConfig = {
    port,
    dataDir,
    clockFile: join(dataDir, 'clock.json'),
    pageDir: join(dataDir, 'page'),
    tenantId: TENANT,
    botAppId,
    botName: 'Samverka',
    tabAppId: '22222222-2222-4222-8222-222222222222',
    apps: [
      { id: botAppId, name: 'bot', key: { publicPem, thumbprint }, roles: [] },
      {
        id: '33333333-3333-4333-8333-333333333333',
        name: 'service',
        key: { publicPem, thumbprint },
        roles: ['Sites.Selected'],
      },
    ],
    smtpPort,
    service: bot.url,
    sharepoint: bot.url,
    serviceControl: bot.url,
    startControl: null,
    organisations: [organisation],
    ...more,
  };
  const from = (teams: LocalTeams): Running => ({
    url,
    teams,
    config,
    bot,
    get: <Body>(path: string, headers: Readonly<Record<string, string>> = {}) =>
      answerOf<Body>(fetch(`${url}${path}`, { headers: { ...ONCE, ...headers } })),
    post: <Body>(path: string, body: object) =>
      answerOf<Body>(
        fetch(`${url}${path}`, {
          method: 'POST',
          headers: { ...ONCE, 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    async restart() {
      await teams.close();
      return from(await startLocalTeams(config));
    },
    async stop() {
      await teams.close();
      await bot.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  });
  return from(await startLocalTeams(config));
}

async function answerOf<Body>(asked: Promise<Response>): Promise<Answer<Body>> {
  const answer = await asked;
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json') === true;
  return { status: answer.status, body: (isJson ? JSON.parse(text) : text) as Body };
}

async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
