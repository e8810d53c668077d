import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSharePoint } from '../../local/sharepoint/server';
import type { ActAnswer, ActName } from '../../src/api/acts';
import type { MeetingView } from '../../src/api/views';
import { instant, type Instant } from '../../src/core/calendar';
import { performAct, type Performed } from '../../src/doing/acts/performing';
import { identify } from '../../src/doing/identifying';
import { viewMeeting } from '../../src/doing/views/meeting';
import type { Member, World } from '../../src/doing/world';
import { openSite, type SiteOptions } from '../../src/storage/openSite';
import { readOrganisation } from '../../src/storage/organisation/readOrganisation';
import { provision } from '../../src/storage/provisioning/provision';
import type { Site } from '../../src/storage/site';

const OWNER = 'ulf.garbo@goteborg.example';
const TENANT = '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68';

/** The Göteborg example in a stand-in of its own, with a clock the specs move. */
export interface Goteborg {
  readonly world: World;
  readonly site: Site;
  /** The site with somebody's own token. */
  as(upn: string, options?: Partial<SiteOptions>): Site;
  /** One request to SharePoint with somebody's own token: the status, and the JSON answered. */
  ask(upn: string, path: string, init?: Pick<RequestInit, 'method' | 'body'>): Promise<Asked>;
  moveTo(moment: string): void;
  member(upn: string): Promise<Member>;
  /** Fails the coming requests as SharePoint may (see the stand-in's README). */
  fail(fault: object): Promise<void>;
  /** Forgets the failures that have not come yet. */
  heal(): Promise<void>;
  /** The site as a process sees it that ends at the first failure. */
  impatient(): Site;
  /** `POST …/_api/$batch` and other requests since the last time it was asked. */
  requests(): Promise<readonly { readonly method: string; readonly path: string }[]>;
  stop(): Promise<void>;
}

/** What SharePoint answered. */
export interface Asked {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Provisions the example. The clock starts at `now`. */
export async function startGoteborg(now: string): Promise<Goteborg> {
  const dataDir = mkdtempSync(join(tmpdir(), 'doing-'));
  let clock = instant(now);
  const read = readOrganisation(readFileSync('local/examples/goteborg.yaml', 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const organisation = read.value;
  const standIn = await startSharePoint({
    port: 0,
    dataDir,
    sites: [{ url: '/sites/goteborg', title: 'Göteborg', owners: [OWNER] }],
    people: organisation.people.map(({ upn, name, mail }) => ({ upn, name, mail })),
    apps: [],
    keys: null,
    now: () => clock,
    faults: 'on',
  });
  const url = `${standIn.url}/sites/goteborg`;
  const token = () => Promise.resolve(`dev:${OWNER}`);
  const provisioned = await provision({ url, token, organisation, now: clock });
  if (!provisioned.ok) throw new Error(JSON.stringify(provisioned.refusal));
  const site = openSite({ organisation: 'goteborg', url, token, firstPauseMs: 20 });
  const world: World = { sites: [site], now: () => clock };
  return {
    world,
    site,
    as: (upn, options = {}) =>
      openSite({
        organisation: 'goteborg',
        url,
        token: () => Promise.resolve(`dev:${upn}`),
        firstPauseMs: 20,
        ...options,
      }),
    async ask(upn, path, { method = 'GET', body = null } = {}) {
      const response = await fetch(`${url}/_api/${path}`, {
        method,
        body,
        headers: { Authorization: `Bearer dev:${upn}`, Accept: 'application/json' },
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      return { status: response.status, json: isJson && text !== '' ? (JSON.parse(text) as Asked['json']) : {} };
    },
    moveTo(moment) {
      clock = instant(moment);
    },
    async member(upn) {
      const found = await identify(world, { tenantId: TENANT, objectId: `object-of-${upn}`, upn, mail: null });
      if ('unknown' in found) throw new Error(`${upn}: ${found.unknown}`);
      const [member] = found.members;
      if (member === undefined) throw new Error(upn);
      return member;
    },
    async fail(fault) {
      await fetch(`${standIn.url}/_standin/faults`, { method: 'POST', body: JSON.stringify(fault) });
    },
    async heal() {
      await fetch(`${standIn.url}/_standin/faults`, { method: 'DELETE' });
    },
    impatient: () => openSite({ organisation: 'goteborg', url, token, patienceMs: 0 }),
    async requests() {
      return (await (await fetch(`${standIn.url}/_standin/log?clear=1`)).json()) as readonly {
        method: string;
        path: string;
      }[];
    },
    async stop() {
      await standIn.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Moments read better by name. */
export const at = (moment: string): Instant => instant(moment);

/** The meeting as the member sees it. */
export async function seen(world: World, member: Member, meetingId: string): Promise<MeetingView> {
  const view = await viewMeeting(world, [member], meetingId);
  if (view === undefined) throw new Error(`${member.person.upn} does not see ${meetingId}.`);
  return view;
}

/** One act of a member, with a key of its own unless one is given. */
export function act(world: World, member: Member, name: ActName, fields: object): Promise<Performed> {
  return performAct(world, [member], name, { key: `spec-${name}-${String((count += 1))}`, ...fields });
}
let count = 0;

/** What was done; fails the spec when it was not. */
export function doneOf(answer: Performed): Extract<ActAnswer, { done: unknown }>['done'] {
  if (!('done' in answer)) throw new Error(JSON.stringify(answer));
  return answer.done;
}
