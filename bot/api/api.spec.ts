import { acts } from '../../src/api/acts';
import * as lists from '../../src/storage/lists';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import type { BodiesView, BodyView, MeetingView } from '../../src/api/views';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

jest.setTimeout(180_000);

const KARIM = 'karim.haddad@goteborg.example';
let machine: OneMachine;
const tokens = new Map<string, string>();

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00');
  const people = (await machine.get('/local/people')) as readonly { id: string; upn: string }[];
  for (const name of ['karim.haddad', 'nadia.benali', 'per.hellman', 'robert.chen']) {
    const person = people.find(({ upn }) => upn.startsWith(name));
    const { token } = (await machine.get(`/local/token?as=${person?.id ?? ''}`)) as { token: string };
    tokens.set(name, token);
  }
});
afterAll(() => machine.stop());
afterEach(() => machine.heal());

const ask = async (path: string, who?: string, init: RequestInit = {}) => {
  const headers = {
    ...(who === undefined ? {} : { Authorization: `Bearer ${tokens.get(who) ?? who}` }),
    ...(init.headers as Record<string, string> | undefined),
  };
  const response = await fetch(`${machine.serviceUrl}${path}`, { ...init, headers });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? undefined : JSON.parse(text)) as unknown,
  };
};
const act = (name: string, who: string, body: unknown) =>
  ask(`/api/acts/${name}`, who, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('A view of the tab', () => {
  it('is for whoever the token speaks for, linked at the first sign-in', async () => {
    const { status, body, headers } = await ask('/api/bodies/goteborg-2', 'karim.haddad');
    expect(status).toBe(200);
    expect((body as BodyView).me).toMatchObject({ name: 'Karim Haddad', roles: ['chair'] });
    expect(headers.get('cache-control')).toBe('no-store');
    const bodies = (await ask('/api/bodies', 'karim.haddad')).body as BodiesView;
    expect(bodies.bodies.map(({ nr }) => nr)).toEqual(['goteborg-2', 'goteborg-5']);
  });

  it('is read by the cookie it gave, from the page itself alone, and nothing is done by it', async () => {
    const first = await ask('/api/bodies', 'karim.haddad');
    const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const from = (site: string, method = 'GET') => ({ method, headers: { cookie, 'Sec-Fetch-Site': site } });
    const again = await ask('/api/bodies/goteborg-2', undefined, from('same-origin'));
    expect(again.body as BodyView).toMatchObject({ me: { name: 'Karim Haddad', roles: ['chair'] } });
    expect(again.headers.get('samverka-for')).toBe(first.headers.get('samverka-for'));
    expect(again.headers.getSetCookie()).toEqual([]);
    expect((await ask('/api/bodies/goteborg-3', undefined, from('same-origin'))).status).toBe(404);
    expect((await ask('/api/bodies/goteborg-2', undefined, from('cross-site'))).status).toBe(401);
    expect((await ask('/api/acts/acceptProposal', undefined, from('same-origin', 'POST'))).status).toBe(401);
  });

  it.each(['/api/bodies', '/api/bodies/goteborg-2', '/api/meetings/goteborg-23', '/api/acts/sendAgenda'])(
    '%s without a right token is 401 with a sentence',
    async (path) => {
      for (const who of [undefined, 'not.a.token']) {
        const method = path.includes('/acts/') ? 'POST' : 'GET';
        expect(await ask(path, who, { method })).toMatchObject({
          status: 401,
          body: { error: expect.any(String) as string },
        });
      }
    },
  );

  it.each([
    ['a forum the person is not in', '/api/bodies/goteborg-3'],
    ['a forum that is not there', '/api/bodies/goteborg-99'],
    ['another organisation', '/api/bodies/stockholm-1'],
    ['an address that is none', '/api/bodies/1)%20or%20(1'],
    ['a meeting that is not there', '/api/meetings/goteborg-99999'],
    ['an address nobody answers', '/api/nothing'],
  ])('of %s is "finns inte eller saknar behörighet", the same for all', async (_what, path) => {
    const { status, body } = await ask(path, 'karim.haddad');
    expect(status).toBe(404);
    expect((body as { error: string }).error).toMatch(/finns inte/);
  });

  it('of a meeting of another forum is not there', async () => {
    const { body } = await ask('/api/bodies/goteborg-5', 'robert.chen');
    const meeting = (body as BodyView).meetings[0];
    expect((await ask(`/api/meetings/${meeting?.id ?? ''}`, 'robert.chen')).status).toBe(200);
    expect((await ask('/api/meetings/goteborg-23', 'robert.chen')).status).toBe(404);
    expect((await ask('/api/meetings/goteborg-23', 'per.hellman')).status).toBe(404);
  });
});

describe('The acts', () => {
  it('are described with the schema of their fields', async () => {
    const { status, body } = await ask('/api/acts');
    expect(status).toBe(200);
    expect(Object.keys(body as object)).toEqual([...Object.keys(acts), 'previewImport', 'confirmImport']);
    expect(body).toMatchObject({
      deferProposal: {
        type: 'object',
        title: 'Skjut upp förslaget',
        about: 'Proposals',
        required: expect.arrayContaining(['id']) as string[],
        properties: { meetingId: { title: 'Möte att flytta till', picks: 'meeting' } },
      },
    });
    const english = await ask('/api/acts', undefined, { headers: { 'Accept-Language': 'en' } });
    expect(english.body).toMatchObject({ deferProposal: { title: 'Defer the proposal' } });
  });
});

describe('An act', () => {
  const meetingOf = async () => {
    const { body } = await ask('/api/bodies/goteborg-2', 'karim.haddad');
    const id = (body as BodyView).meetings.find(({ day }) => day === '2026-12-10')?.id ?? '';
    return (await ask(`/api/meetings/${id}`, 'karim.haddad')).body as MeetingView;
  };

  it.each([
    ['no body', ''],
    ['half a body', '{"id":'],
    ['a list', '[]'],
    ['nothing in it', '{}'],
    ['an unknown field', '{"id":"goteborg-23","version":"1","key":"12345678","evil":true}'],
    ['a prototype', '{"__proto__":{"id":"goteborg-23"},"version":"1","key":"12345678"}'],
  ])('with %s is 400 with a sentence', async (_what, body) => {
    expect((await act('arrangeAgenda', 'karim.haddad', body)).status).toBe(400);
  });

  it.each(['deleteEverything', '__proto__', 'constructor', 'toString'])('called %s is not there', async (name) => {
    expect((await act(name, 'karim.haddad', {})).status).toBe(404);
  });

  it('is done once for the same key, refused from an old version, and refused to whom it is not', async () => {
    const { meeting } = await meetingOf();
    const fields = { id: meeting.id, version: meeting.version, key: 'spec-arrange-1' };
    const first = await act('arrangeAgenda', 'karim.haddad', fields);
    expect(first).toMatchObject({ status: 200, body: { done: { text: expect.any(String) as string } } });
    expect((await act('arrangeAgenda', 'karim.haddad', fields)).body).toEqual(first.body);
    const stale = await act('arrangeAgenda', 'karim.haddad', { ...fields, key: 'spec-arrange-2' });
    expect(stale).toMatchObject({ status: 412, body: { changedByOther: { text: expect.any(String) as string } } });
    const other = await act('arrangeAgenda', 'nadia.benali', { ...fields, key: 'spec-arrange-3' });
    expect(other).toMatchObject({ status: 409, body: { refused: { reason: 'notAllowed' } } });
    const outsider = await act('arrangeAgenda', 'robert.chen', { ...fields, key: 'spec-arrange-4' });
    expect(outsider).toMatchObject({ status: 404, body: { error: expect.stringContaining('not') as string } });
  });

  it('about oneself is done although the person’s row was written meanwhile', async () => {
    await ask('/api/bodies', 'karim.haddad');
    const { rows } = (await machine.site.read({ rows: { list: lists.people, where: { upn: KARIM } } })).rows;
    const row = rows[0];
    if (row === undefined) throw new Error('Karim is not in the register.');
    expect((await machine.site.change(lists.people, row, { reach: row.reach })).ok).toBe(true);
    const fields = { key: 'own-settings-1', id: 'goteborg-2', version: 'any', pace: 'daily' };
    expect((await act('changeNoticeSettings', 'karim.haddad', fields)).status).toBe(200);
  });

  it('too large to be one is 413, and told so in a sentence', async () => {
    const answer = await act('arrangeAgenda', 'karim.haddad', { id: 'x'.repeat(300_000) });
    expect(answer).toMatchObject({
      status: 413,
      body: { refused: { text: expect.stringMatching(/för stort/) as string } },
    });
  });
});

describe('An import', () => {
  const rows = {
    kind: 'members',
    fileName: 'gäster.csv',
    tables: [
      {
        sheet: 'gäster.csv',
        rows: [
          ['Organ', 'Namn', 'E-post', 'Roll', 'Från'],
          ['Hisingen', 'Gun Gäst', 'gun.gast@grannkraft.example', 'inbjuden', '1 dec 2026'],
          ['Hisingen', 'Gun Gäst', 'gun.gast@grannkraft.example', 'inbjden', '1 dec 2026'],
        ],
      },
    ],
  };

  it('is seen first and done by the chair, and refused to a participant', async () => {
    const preview = await act('previewImport', 'karim.haddad', rows);
    expect(preview).toMatchObject({
      status: 200,
      body: { preview: { added: [{ list: 'people' }, { list: 'mandates' }], faults: [{ row: 3, column: 'Roll' }] } },
    });
    const done = await act('confirmImport', 'karim.haddad', { ...rows, key: 'spec-import-1' });
    expect(done).toMatchObject({ status: 200, body: { done: { text: expect.stringContaining('2 rader') as string } } });
    expect(await act('previewImport', 'nadia.benali', rows)).toMatchObject({ status: 409 });
    expect((await act('previewImport', 'karim.haddad', { ...rows, kind: 'x' })).status).toBe(400);
    expect((await ask('/api/acts/previewImport', undefined, { method: 'POST' })).status).toBe(401);
  });

  it('may be larger than any other act, and no larger than ten megabytes', async () => {
    const wide = (size: number) => ({
      ...rows,
      tables: [{ sheet: 'a', rows: Array.from({ length: size }, () => ['x'.repeat(1_100)]) }],
    });
    expect((await act('previewImport', 'karim.haddad', wide(600))).status).toBe(200);
    expect((await act('previewImport', 'karim.haddad', wide(10_001))).status).toBe(413);
  });
});

describe('The tab’s files', () => {
  beforeAll(() => {
    mkdirSync(join(machine.tabFolder, 'assets'), { recursive: true });
    writeFileSync(join(machine.tabFolder, 'index.html'), '<!doctype html><title>Samverka</title>');
    writeFileSync(join(machine.tabFolder, 'assets', 'main-abc123.js'), 'export {};');
  });
  const head = async (path: string) => (await fetch(`${machine.serviceUrl}${path}`)).headers;

  it('may be framed by Teams, and on one machine by themselves, and by nobody else', async () => {
    const headers = await head('/tab/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(
      "frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft 'self'",
    );
    expect(policy).toContain("script-src 'self'");
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('come compressed to a browser that takes it, and as they are to one that does not', async () => {
    writeFileSync(join(machine.tabFolder, 'assets', 'main-abc123.js.br'), brotliCompressSync('export {};'));
    const asked = async (encoding: string) => {
      const headers = { 'Accept-Encoding': encoding };
      const response = await fetch(`${machine.serviceUrl}/tab/assets/main-abc123.js`, { headers });
      return [response.headers.get('content-encoding'), response.headers.get('content-type'), await response.text()];
    };
    await expect(asked('gzip, br')).resolves.toEqual(['br', 'text/javascript', 'export {};']);
    await expect(asked('identity')).resolves.toEqual([null, 'text/javascript', 'export {};']);
  });

  it('are kept for ever where their name holds their hash, and asked for anew otherwise', async () => {
    expect((await head('/tab/assets/main-abc123.js')).get('cache-control')).toContain('immutable');
    expect((await head('/tab/')).get('cache-control')).toBe('no-cache');
    expect((await fetch(`${machine.serviceUrl}/tab/assets/none.js`)).status).toBe(404);
    expect((await fetch(`${machine.serviceUrl}/tab/..%2f..%2fpackage.json`)).status).not.toBe(200);
  });
});

describe('While SharePoint is away', () => {
  it('a view is 503 with a calm sentence', async () => {
    await machine.fail({ kind: '429', times: 50, retryAfter: 120 });
    const { status, body } = await ask('/api/bodies/goteborg-2', 'nadia.benali');
    expect(status).toBe(503);
    expect((body as { error: string }).error).toContain('SharePoint svarar inte');
  });
});
