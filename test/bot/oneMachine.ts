import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from '../../bot/config';
import type { Log, LogFields } from '../../bot/log';
import { createService, type Service, type Surroundings } from '../../bot/service';
import { openMovableClock } from '../../local/clock/movableClock';
import { startControl } from '../../local/service/control';
import { startSharePoint } from '../../local/sharepoint/server';
import { openIdentities, type Identities } from '../../local/start/identities';
import { serviceEnv, sharePointConfig, siteOf, teamsConfig, type Layout } from '../../local/start/layout';
import { readOrganisations } from '../../local/start/organisations';
import { freePorts } from '../../local/start/ports';
import { startLocalTeams } from '../../local/teams/localTeams';
import { instant, type Instant } from '../../src/core/calendar';
import { openSite } from '../../src/storage/openSite';
import { provision } from '../../src/storage/provisioning/provision';
import type { Site } from '../../src/storage/site';
import { fillPrepared } from '../prepared';
import { recordActs } from '../prove/crash/recording';
import { noteActs, unjournaled } from './journaled';

/** The service with Teams and SharePoint on one machine, all in this process: what `npm start` makes of three. */
export interface OneMachine {
  readonly url: string;
  readonly serviceUrl: string;
  readonly config: Config;
  readonly identities: Identities;
  readonly service: Service;
  /** The site as its owner sees it: workshop lists included. */
  readonly site: Site;
  readonly logged: readonly (LogFields & { readonly event: string })[];
  readonly tabFolder: string;
  now(): Instant;
  /** Provisions the sites again, as an administrator may at any time: rooms are made ready. */
  provision(): Promise<void>;
  moveTo(moment: string): void;
  /** Fails coming requests to SharePoint as its fault port takes them. */
  fail(fault: object): Promise<void>;
  heal(): Promise<void>;
  /** What SharePoint has been asked since the last time. */
  requests(): Promise<readonly { readonly method: string; readonly path: string }[]>;
  get(path: string, token?: string): Promise<unknown>;
  post(path: string, body: unknown, token?: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Ends it. Throws where the service has written for somebody without a line in the journal. */
  stop(): Promise<void>;
}

/** What is to be otherwise than on one machine: settings of the service, and its patience. */
type Differs = Pick<Surroundings, 'patience'> & { readonly settings?: Readonly<Record<string, string>> };

/** What decides how a site is prepared. */
const DECIDE_A_SITE = ['src/core', 'src/storage', 'src/texts', 'local', 'test/bot/oneMachine.ts', 'package-lock.json'];
const TENANT = '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68';

/** Starts it with the Göteborg example or other organisation files, its clock running on from `now`; `settings`: of its own. */
export async function startOneMachine(
  now: string,
  files: readonly string[] = ['goteborg'],
  { settings = {}, ...surroundings }: Differs = {},
): Promise<OneMachine> {
  const data = mkdtempSync(join(tmpdir(), 'bot-'));
  const within = (name: string) => join(data, name);
  const organisations = readOrganisations(files, { from: process.cwd(), examples: 'local/examples' });
  await fillPrepared(data, {
    kind: 'sites',
    sources: DECIDE_A_SITE,
    asked: [now, JSON.stringify(organisations.map(({ file }) => file))],
    prepare: (folder) => prepare(folder, organisations, now),
  });
  const layout = await layoutIn(data, organisations);
  const clock = openMovableClock(within('clock.json'));
  clock.moveTo(instant(now));
  const { teams, standIn } = await startAround(layout, clock);
  const identities = layout.identities;
  const site = siteAsOwner(layout, standIn.url);
  const config = configOf(layout, settings);
  const logged: (LogFields & { event: string })[] = [];
  const log: Log = (_level, event, fields = {}) => void logged.push({ event, ...fields });
  const running = await createService(config, {
    ...surroundings,
    now: () => clock.now() as Instant,
    log,
    tabFolder: within('tab'),
  });
  const control = await startControl(
    {
      idle: () => running.idle(),
      nextDuty: (after) => running.nextDuty(after as Instant),
      runDuties: () => running.runDuties(),
    },
    layout.ports.serviceControl,
  );
  const { url: serviceUrl } = await running.listen();
  await running.idle();
  const faults = `${standIn.url}/_standin/faults`;
  const recordIn = process.env['RECORD_ACTS'];
  const recorded = { ...recordedOf(layout), urls: [teams.url, serviceUrl], now: () => clock.now() };
  const stopRecording = recordIn === undefined ? () => undefined : recordActs(recordIn, recorded);
  const noted = noteActs([teams.url, serviceUrl]);
  return {
    url: teams.url,
    serviceUrl,
    config,
    identities,
    service: running,
    site,
    logged,
    tabFolder: within('tab'),
    now: () => clock.now() as Instant,
    provision: () => provisionAll(layout, clock.now() as Instant),
    moveTo: (moment) => clock.moveTo(instant(moment)),
    async fail(fault) {
      await fetch(faults, { method: 'POST', body: JSON.stringify(fault) });
    },
    async heal() {
      await fetch(faults, { method: 'DELETE' });
    },
    async requests() {
      const answer = await fetch(`${standIn.url}/_standin/log?clear=1`);
      return (await answer.json()) as readonly { method: string; path: string }[];
    },
    async get(path, token) {
      const { status, body } = await ask(`${teams.url}${path}`, { headers: bearer(token) });
      if (status !== 200) throw new Error(`GET ${path}: ${String(status)} ${JSON.stringify(body)}`);
      return body;
    },
    post: (path, body, token) =>
      ask(`${teams.url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...bearer(token) },
        body: JSON.stringify(body),
      }),
    async stop() {
      noted.end();
      stopRecording();
      await control.close();
      await running.close();
      await teams.close();
      await standIn.close();
      const untold = await unjournaled(layout.folder.in('sharepoint'), noted.done());
      rmSync(data, { recursive: true, force: true });
      if (untold.length > 0) throw new Error(untold.join('\n'));
    },
  };
}

/** What the proof of crashes is told of the machine whose acts it begins from. */
function recordedOf({ folder, organisations }: Layout) {
  return {
    sharePoint: folder.in('sharepoint'),
    sites: organisations.map(({ file: { organisation, siteOwners } }) => ({
      ...{ organisation: organisation.name, path: `/sites/${organisation.site}` },
      ...{ title: organisation.title, owners: siteOwners },
    })),
    people: organisations.flatMap(({ file }) => file.people.map(({ upn, name, mail }) => ({ upn, name, mail }))),
  };
}

type Six = readonly [number, number, number, number, number, number];

function configOf(layout: Layout, settings: Readonly<Record<string, string>>): Config {
  const read = readConfig({ ...serviceEnv(layout), ...settings });
  if (!read.ok) throw new Error(read.refusal.join('\n'));
  return read.value;
}

async function layoutIn(data: string, organisations: Layout['organisations']): Promise<Layout> {
  const within = (name: string) => join(data, name);
  const [front, sharePoint, service, serviceControl, startControl, smtp] = (await freePorts(6)) as Six;
  return {
    folder: { in: within } as Layout['folder'],
    dist: within('dist'),
    ports: { front, sharePoint, service, serviceControl, startControl, smtp },
    identities: openIdentities(within('keys'), organisations[0]?.file.organisation.tenant ?? TENANT),
    organisations,
    faults: 'on',
  };
}

/** Teams and SharePoint, without the service. */
async function startAround(layout: Layout, clock: ReturnType<typeof openMovableClock>) {
  const teams = await startLocalTeams(teamsConfig(layout));
  const options = sharePointConfig(layout) as Parameters<typeof startSharePoint>[0];
  const standIn = await startSharePoint({ ...options, now: () => clock.now() });
  return { teams, standIn };
}

/** Provisions the sites of the organisations in an empty data folder. */
async function prepare(folder: string, organisations: Layout['organisations'], now: string): Promise<void> {
  const layout = await layoutIn(folder, organisations);
  const clock = openMovableClock(join(folder, 'clock.json'));
  clock.moveTo(instant(now));
  const { teams, standIn } = await startAround(layout, clock);
  await provisionAll(layout, clock.now() as Instant);
  await teams.close();
  await standIn.close();
}

async function provisionAll(layout: Layout, now: Instant): Promise<void> {
  await Promise.all(
    layout.organisations.map(async (organisation) => {
      const url = siteOf(layout, organisation);
      const token = ownerOf(organisation);
      const serviceAppId = layout.identities.service.id;
      const done = await provision({ url, token, organisation: organisation.file, now, serviceAppId });
      if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    }),
  );
}

/** The first site, straight at the stand-in: what a spec reads or writes by hand does not pass the local Teams. */
function siteAsOwner(layout: Layout, standIn: string): Site {
  const [first] = layout.organisations;
  if (first === undefined) throw new Error('No organisation.');
  const url = standIn + new URL(siteOf(layout, first)).pathname;
  return openSite({ organisation: first.file.organisation.name, url, token: ownerOf(first) });
}

function ownerOf({ file }: Layout['organisations'][number]): () => Promise<string> {
  return () => Promise.resolve(`dev:${file.siteOwners[0] ?? ''}`);
}

async function ask(url: string, init: RequestInit): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}
