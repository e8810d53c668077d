import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { BodiesView } from '../../src/api/views';
import { decisions, meetings, SCHEMA, schema } from '../../src/storage/lists';
import { openAccess, openSite } from '../../src/storage/openSite';
import { listIn } from '../../src/storage/sharepoint/access';
import { createService, type Service } from '../service';

jest.setTimeout(240_000);

const KARIM = 'karim.haddad@goteborg.example';
const SITES = ['goteborg', 'samverkahisingen', 'samverkanordost', 'samverkasydvast'];

let folder: string;
let machine: OneMachine;
let token: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sites-'));
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', [fourSites()], {
    patience: { timeoutMs: 2_000, patienceMs: 2_500 },
  });
  const people = (await machine.get('/local/people')) as readonly { id: string; upn: string }[];
  const karim = people.find(({ upn }) => upn === KARIM);
  token = ((await machine.get(`/local/token?as=${karim?.id ?? ''}`)) as { token: string }).token;
});
afterAll(async () => {
  await machine.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The example with three of its forums on sites of their own, where Karim Haddad is secretary. */
function fourSites(): string {
  const file = parse(readFileSync('local/examples/goteborg.yaml', 'utf8')) as {
    bodies: { nr: number; site?: string }[];
    mandates: object[];
  };
  const own = new Map([
    [2, 'samverka-hisingen'],
    [3, 'samverka-nordost'],
    [4, 'samverka-sydvast'],
  ]);
  for (const body of file.bodies) {
    const site = own.get(body.nr);
    if (site !== undefined) body.site = site;
  }
  for (const body of own.keys()) file.mandates.push({ person: KARIM, body, role: 'secretary', from: '2026-01-01' });
  const path = join(folder, 'fyra.yaml');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const bodies = async (service = machine.serviceUrl): Promise<BodiesView> => {
  const response = await fetch(`${service}/api/bodies`, { headers: { Authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`${String(response.status)} ${await response.text()}`);
  return (await response.json()) as BodiesView;
};
const shown = async (service = machine.serviceUrl, away: 'down' | 'newer' = 'down') => {
  const view = await bodies(service);
  return {
    nrs: view.bodies.map(({ nr }) => nr),
    [away]: view.sites.flatMap((one) => (one.state === away ? one.site : [])),
  };
};
const ALL = ['goteborg-5', 'samverkahisingen-2', 'samverkanordost-3', 'samverkasydvast-4'];

describe('A view over four sites', () => {
  it('shows the bodies of all, each with the address of its site', async () => {
    expect(await shown()).toEqual({ nrs: ALL, down: [] });
    expect((await bodies()).sites.map(({ site }) => site)).toEqual(SITES);
  });

  it('costs one batch a site', async () => {
    await bodies();
    await machine.service.idle();
    await machine.requests();
    await bodies();
    const asked = (await machine.requests()).map(({ method, path }) => `${method} ${path}`).sort();
    expect(asked).toHaveLength(4);
    expect(asked.every((one) => /^POST \/sites\/[\w-]+\/_api\/\$batch/.test(one))).toBe(true);
    expect(new Set(asked).size).toBe(4);
  });

  it('hides only the site that is down, soon, and says so', async () => {
    await machine.fail({ kind: '503', match: '/sites/samverka-nordost/', times: 100_000, retryAfter: 'absent' });
    const begun = Date.now();
    expect(await shown()).toEqual({ nrs: ALL.filter((nr) => !nr.includes('nordost')), down: ['samverkanordost'] });
    expect(Date.now() - begun).toBeLessThan(6_000);
  });

  it('says that it does not answer where somebody asks for what lies in it', async () => {
    const response = await fetch(`${machine.serviceUrl}/api/bodies/samverkanordost-3`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(503);
  });

  it('does not keep duties of the other sites from being done', async () => {
    await expect(machine.service.runDuties()).resolves.toEqual(expect.any(Number));
  });

  it('tells in the chat what is missing, and shows the rest', async () => {
    const people = (await machine.get('/local/people')) as readonly { id: string; upn: string }[];
    const as = people.find(({ upn }) => upn === KARIM)?.id;
    const { body } = await machine.post('/local/say', { as, in: 'personal', text: 'När är nästa möte?' });
    const said = JSON.stringify((body as { replies: object[] }).replies);
    expect(said).toContain('Webbplatsen samverkanordost svarar inte just nu. Det övriga visas.');
    expect(said).toContain('Hisingen');
  });

  it('shows it again when it is back, by itself', async () => {
    await machine.heal();
    let seen = await shown();
    for (const end = Date.now() + 60_000; seen['down']?.length !== 0 && Date.now() < end;) seen = await shown();
    expect(seen).toEqual({ nrs: ALL, down: [] });
  });
});

describe('A service that starts', () => {
  let service: Service;
  let url: string;
  // Its rounds would be counted with those of the one that starts.
  beforeAll(() => machine.service.close());
  beforeEach(async () => {
    service = await createService(
      { ...machine.config, port: 0 },
      { now: () => machine.now(), log: () => undefined, tabFolder: machine.tabFolder },
    );
  });
  afterEach(() => service.close());
  const started = async () => {
    url = (await service.listen()).url;
    await service.idle();
  };
  const health = async () => {
    const [said, ready] = await Promise.all([fetch(`${url}/health`), fetch(`${url}/ready`)]);
    return { status: said.status, ready: ready.status, body: (await said.json()) as Health };
  };
  const of = (path: string) => ({
    url: `${new URL(machine.site.url).origin}/sites/${path}`,
    token: () => Promise.resolve(`dev:${owner()}`),
  });

  it('says that all sites are as they are to be', async () => {
    await started();
    const { status, ready, body } = await health();
    expect([status, ready, body.status]).toEqual([200, 200, 'ok']);
    expect(body.sites.map(({ site, state }) => `${site} ${state}`)).toEqual(SITES.map((site) => `${site} ok`));
  });

  it('names a list that has another address and a column that is gone, in Swedish and English, with what to do', async () => {
    const hisingen = openAccess(of('samverka-hisingen'));
    const nordost = openAccess(of('samverka-nordost'));
    await listIn(hisingen.sp, hisingen, decisions).fields.getByInternalNameOrTitle('DecisionText').delete();
    await fetch(
      `${nordost.url}/_api/web/getFolderByServerRelativePath(decodedurl='/sites/samverka-nordost/Lists/Meetings')/moveTo(newurl='/sites/samverka-nordost/Lists/Moten')`,
      { method: 'POST', headers: { Authorization: `Bearer dev:${owner()}` } },
    );
    await started();
    const { status, ready, body } = await health();
    expect([status, ready, body.status]).toEqual([503, 200, 'attention']);
    expect(body.sites.map(({ state }) => state)).toEqual(['ok', 'wanting', 'wanting', 'ok']);
    expect(body.sites[1]?.sv.join(' ')).toContain('Kolumnen DecisionText finns inte i listan Beslut.');
    expect(body.sites[1]?.en.join(' ')).toContain('run the provisioning');
    expect(body.sites[2]?.sv.join(' ')).toContain(
      `Listan ${meetings.displayTitle} (Lists/Meetings) har fått adressen Lists/Moten.`,
    );
  });

  it('hides a site that is ahead of it and no other, says so, and sends nothing there but the question how it stands', async () => {
    const ahead = openSite({ organisation: 'ahead', ...of('samverka-sydvast') });
    const { there } = await ahead.read({ there: { list: schema, where: {} } });
    const [row] = there.rows;
    if (row === undefined) throw new Error('The site has been provisioned.');
    await ahead.change(schema, row, { schema: SCHEMA + 1 });
    await machine.requests();
    await started();
    const { status, ready, body } = await health();
    expect([status, ready]).toEqual([503, 200]);
    expect(body.sites[3]).toMatchObject({
      state: 'newerSchema',
      sv: [expect.stringContaining(`följer version ${String(SCHEMA + 1)}`)],
      en: [expect.stringContaining('take a newer version')],
    });
    // Nordost has no list of meetings where it is looked for, since before.
    expect(await shown(url, 'newer')).toEqual({
      nrs: ALL.filter((nr) => !/sydvast|nordost/.test(nr)),
      newer: ['samverkasydvast'],
    });
    await service.runDuties();
    const asked = (await machine.requests()).filter(({ path }) => path.includes('samverka-sydvast'));
    expect(asked.map(({ method }) => method)).toEqual(['POST']);
    const forum = await fetch(`${url}/api/bodies/samverkasydvast-4`, { headers: { Authorization: `Bearer ${token}` } });
    expect(forum.status).toBe(503);
  });
});

interface Health {
  readonly status: string;
  readonly sites: readonly {
    readonly site: string;
    readonly state: string;
    readonly sv: readonly string[];
    readonly en: readonly string[];
  }[];
}

/** Who owns the sites of the example. */
function owner(): string {
  const file = parse(readFileSync('local/examples/goteborg.yaml', 'utf8')) as { siteOwners: string[] };
  return file.siteOwners[0] ?? '';
}
