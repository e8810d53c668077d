import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { freePorts } from '../../../local/start/ports';
import { instant } from '../../../src/core/calendar';
import { openSite } from '../../../src/storage/openSite';
import { provision } from '../../../src/storage/provisioning/provision';
import type { Site } from '../../../src/storage/site';
import { fillPrepared } from '../../prepared';
import { startProcess, type Child } from './process';
import type { Limits } from './limits';
import { startTeams, type Teams } from './teams';
import { BOT, NOW, OWNER, SERVICE, SITE, strandby, TAB, TENANT, type Inhabitant } from './town';

/** One instance of the service. */
export interface Instance {
  readonly url: string;
  readonly child: Child;
  /** Resolves when no turn, act or delivery is under way in it. */
  idle(): Promise<void>;
  runDuties(): Promise<void>;
}

/** All that is around the service, and the service as often as wanted: each a process of its own but Teams. */
export interface Surroundings {
  readonly teams: Teams;
  /** The site as its owner sees it. */
  readonly site: Site;
  readonly sharePoint: { readonly url: string; readonly folder: string };
  /** Letters in the order they came. */
  readonly letters: readonly Caught[];
  startSharePoint(): Promise<Child>;
  startService(env?: Readonly<Record<string, string>>): Promise<Instance>;
  /** Fails coming requests to SharePoint (see the stand-in's README). */
  fail(fault: object): Promise<void>;
  heal(): Promise<void>;
  moveTo(moment: string): void;
  stop(): Promise<void>;
}

/** A letter as the letter box took it, once for each receiver. */
export interface Caught {
  readonly at: number;
  readonly to: string;
  readonly raw: Buffer;
}

interface Wanted {
  readonly people: readonly Inhabitant[];
  readonly limits?: Limits;
}

/** Starts SharePoint with the prepared town, Teams and a letter box; nothing of the service yet. */
export async function startSurroundings({ people, limits }: Wanted): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'prove-'));
  const letters: Caught[] = [];
  const [port = 0, smtpPort = 0] = await freePorts(2);
  const teams = await startTeams(people, limits);
  await fillPrepared(folder, {
    kind: 'towns',
    sources: ['dist/.built', 'test/data/strandby.yaml', 'test/prove/around'],
    asked: [NOW],
    prepare: (empty) => prepare(empty, port),
  });
  const clockFile = join(folder, 'clock.json');
  const moveTo = (moment: string) =>
    writeFileSync(clockFile, JSON.stringify({ offsetMs: instant(moment) - Date.now() }));
  moveTo(NOW);
  const keyFile = join(folder, 'key.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const post = await letterBox(smtpPort, letters);
  const url = `http://127.0.0.1:${String(port)}`;
  const startSharePoint = () => sharePointAt({ folder, port, people, keys: teams.url, clockFile });
  let sharePoint = await startSharePoint();
  const running: Child[] = [];
  const env = {
    ...{ HOST: '127.0.0.1', PUBLIC_URL: teams.url, TENANT_ID: TENANT, BOT_APP_ID: BOT, TAB_APP_ID: TAB },
    ...{ SERVICE_APP_ID: SERVICE, SITES: `strandby=${url}${SITE}`, AUTHORITY: teams.url, CLOCK_FILE: clockFile },
    ...{ BOT_OPENID: `${teams.url}/bot/.well-known/openidconfiguration`, CONNECTOR_URL: teams.connector },
    ...{ BOT_KEY_FILE: keyFile, SERVICE_KEY_FILE: keyFile, SMTP_URL: `smtp://127.0.0.1:${String(smtpPort)}` },
    ...{ BOT_THUMBPRINT: 'AB'.repeat(20), SERVICE_THUMBPRINT: 'CD'.repeat(20) },
    MAIL_FROM: 'samverka@samverka.example',
  };
  return {
    teams,
    letters,
    sharePoint: { url, folder: join(folder, 'sharepoint') },
    site: openSite({ organisation: 'strandby', url: url + SITE, token: () => Promise.resolve(`dev:${OWNER}`) }),
    async startSharePoint() {
      sharePoint = await startSharePoint();
      return sharePoint;
    },
    async startService(more = {}) {
      const [own = 0, control = 0] = await freePorts(2);
      const child = await startProcess('dist/local/service.js', [], {
        env: { ...env, PORT: String(own), CONTROL_PORT: String(control), ...more },
        ready: /"event":"listening"/,
      });
      running.push(child);
      const ask = async (path: string, method: string) => {
        await (await fetch(`http://127.0.0.1:${String(control)}${path}`, { method })).arrayBuffer();
      };
      return {
        url: `http://127.0.0.1:${more['PORT'] ?? String(own)}`,
        child,
        idle: () => ask('/idle', 'GET'),
        runDuties: () => ask('/duties/run', 'POST'),
      };
    },
    async fail(fault) {
      await fetch(`${url}/_standin/faults`, { method: 'POST', body: JSON.stringify(fault) });
    },
    async heal() {
      await fetch(`${url}/_standin/faults`, { method: 'DELETE' });
    },
    moveTo,
    async stop() {
      await Promise.all(running.map((child) => child.end('SIGKILL')));
      await sharePoint.end('SIGKILL');
      await teams.stop();
      await post();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Provisions the town once; the folder is kept for the next proof of the same code. */
async function prepare(folder: string, port: number): Promise<void> {
  mkdirSync(join(folder, 'sharepoint'), { recursive: true });
  const clockFile = join(folder, 'clock.json');
  const child = await sharePointAt({ folder, port, people: [], keys: null, clockFile });
  const provisioned = await provision({
    url: `http://127.0.0.1:${String(port)}${SITE}`,
    token: () => Promise.resolve(`dev:${OWNER}`),
    organisation: strandby(),
    now: instant(NOW),
    serviceAppId: SERVICE,
  });
  if (!provisioned.ok) throw new Error(JSON.stringify(provisioned.refusal));
  await child.end('SIGTERM');
}

function sharePointAt(asked: {
  readonly folder: string;
  readonly port: number;
  readonly people: readonly Inhabitant[];
  readonly keys: string | null;
  readonly clockFile: string;
}): Promise<Child> {
  const { folder, port, people, keys, clockFile } = asked;
  const { organisation, siteOwners, people: known } = strandby();
  const config = join(folder, 'config', 'sharepoint.json');
  mkdirSync(dirname(config), { recursive: true });
  const everybody = [...known, ...people.map(({ upn, name }) => ({ upn, name, mail: upn }))];
  writeFileSync(
    config,
    JSON.stringify({
      ...{ port, dataDir: join(folder, 'sharepoint'), faults: 'on', clockFile },
      sites: [{ url: SITE, title: organisation.title, owners: siteOwners }],
      people: everybody.map(({ upn, name, mail }) => ({ upn, name, mail })),
      apps: [{ appId: SERVICE, title: 'Samverka, tjänsten', sites: { [SITE]: 'write' } }],
      ...(keys === null ? {} : { keys: { jwksUrl: `${keys}/keys`, issuer: `${keys}/v2.0` } }),
    }),
  );
  const args = ['--config', config];
  return startProcess('dist/local/sharepoint.js', args, { ready: /^SharePoint stand-in: http/ });
}

async function letterBox(port: number, letters: Caught[]): Promise<() => Promise<void>> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [at, raw] = [Date.now(), Buffer.concat(chunks)];
        letters.push(...session.envelope.rcptTo.map(({ address }) => ({ at, to: address, raw })));
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return () => new Promise((closed) => server.close(() => closed()));
}
