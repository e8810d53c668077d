import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { BodiesView } from '../../src/api/views';

jest.setTimeout(240_000);

const KARIM = 'karim.haddad@goteborg.example';
const SITES = ['goteborg', 'samverkahisingen', 'samverkanordost', 'samverkasydvast'];

let folder: string;
let machine: OneMachine;
let token: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sites-'));
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', [fourSites()]);
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

const bodies = async (): Promise<BodiesView> => {
  const response = await fetch(`${machine.serviceUrl}/api/bodies`, { headers: { Authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`${String(response.status)} ${await response.text()}`);
  return (await response.json()) as BodiesView;
};
const shown = async () => {
  const view = await bodies();
  return {
    nrs: view.bodies.map(({ nr }) => nr),
    down: view.sites.flatMap((one) => (one.state === 'down' ? one.site : [])),
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
    for (const end = Date.now() + 60_000; seen.down.length > 0 && Date.now() < end;) seen = await shown();
    expect(seen).toEqual({ nrs: ALL, down: [] });
  });
});
