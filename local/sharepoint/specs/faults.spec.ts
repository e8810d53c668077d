import { OWNER, running, type Running } from './running';

let sp: Running;
const fault = async (asked: object) =>
  expect((await sp.ask(OWNER, '../../../_standin/faults', { body: asked })).status).toBe(204);
beforeAll(async () => {
  sp = await running();
  await sp.ask(OWNER, 'web/lists', { body: { Title: 'Proposals', BaseTemplate: 100 } });
});
afterEach(() => sp.ask(OWNER, '../../../_standin/faults', { method: 'DELETE' }));
afterAll(() => sp.stop());
const add = () => sp.ask(OWNER, "web/lists/getByTitle('Proposals')/items", { body: { Title: 'x' } });
const count = async () =>
  (await sp.ask(OWNER, "web/lists/getByTitle('Proposals')?$select=ItemCount")).json['ItemCount'];

describe('A fault on request', () => {
  it.each([
    ['seconds', { kind: '429', retryAfter: 7 }, 429, '7'],
    ['nothing', { kind: '503', retryAfter: 'absent' }, 503, null],
  ])('throttles, saying %s', async (_what, asked, status, retryAfter) => {
    await fault(asked);
    const answer = await add();
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('content-type')]).toEqual([
      status,
      retryAfter,
      'text/plain',
    ]);
    expect((await add()).status).toBe(201);
  });

  it('says when to come back as a date', async () => {
    await fault({ kind: '429', retryAfter: 'date' });
    expect(Date.parse((await add()).headers.get('retry-after') ?? '')).toBeGreaterThan(Date.now());
  });

  it('is logged beside all else that was asked; what SharePoint refused, with its number', async () => {
    const log = '../../../_standin/log?clear=1';
    await sp.ask(OWNER, log);
    await fault({ kind: 'save-conflict', match: '/items' });
    await add();
    const part = `--b\nContent-Type: application/http\n\nGET ${sp.api}/web/lists/getByTitle('None') HTTP/1.1\n\n\n--b--\n`;
    await sp.ask(OWNER, '$batch', { body: part, headers: { 'Content-Type': 'multipart/mixed; boundary=b' } });
    const { text } = await sp.ask(OWNER, log);
    expect(JSON.parse(text)).toMatchObject([
      { method: 'POST', status: 409, code: '-2130575305' },
      { status: 200, batchParts: [{ method: 'GET', status: 404, code: '-1' }] },
    ]);
  });

  it('drops the connection before anything is done', async () => {
    const before = await count();
    await fault({ kind: 'drop-before', match: '/items' });
    await expect(add()).rejects.toThrow();
    expect(await count()).toBe(before);
  });

  it('drops the connection after everything is done', async () => {
    const before = await count();
    await fault({ kind: 'drop-after', match: '/items', method: 'POST' });
    await expect(add()).rejects.toThrow();
    expect(await count()).toBe(Number(before) + 1);
  });

  it('meets as many requests as asked, and one part of a batch', async () => {
    await fault({ kind: '412', times: 2, match: '/items' });
    expect([(await add()).status, (await add()).status, (await add()).status]).toEqual([412, 412, 201]);
    await fault({ kind: '429', match: "getByTitle('Proposals')" });
    const part = (url: string) => `--b\n Content-Type: application/http\n\nGET ${sp.api}/${url} HTTP/1.1\n\n\n`;
    const body = `${part('web')}${part("web/lists/getByTitle('Proposals')")}--b--\n`;
    const { text } = await sp.ask(OWNER, '$batch', {
      body,
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
    });
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 429']);
  });

  it('is refused when it is none', async () => {
    expect((await sp.ask(OWNER, '../../../_standin/faults', { body: { kind: 'earthquake' } })).status).toBe(400);
    expect((await sp.ask(OWNER, '../../../_standin/faults', { body: '{' })).status).toBe(400);
  });
});

describe('A save conflict', () => {
  it.each(['save-conflict', '409'])('asked for as %s is SharePoint’s own, and nothing is saved', async (kind) => {
    const before = await count();
    await fault({ kind, match: '/items', method: 'POST' });
    const { status, json } = await add();
    expect(status).toBe(409);
    expect(json).toMatchObject({
      'odata.error': {
        code: '-2130575305, Microsoft.SharePoint.SPException',
        message: {
          lang: 'en-US',
          value: expect.stringMatching(/^Save Conflict\n\nYour changes conflict with/) as string,
        },
      },
    });
    expect(await count()).toBe(before);
  });
});

describe('One part of a batch', () => {
  const part = (title: string) =>
    `--b\nContent-Type: application/http\n\nPOST ${sp.api}/web/lists/getByTitle('Proposals')/items HTTP/1.1\nContent-Type: application/json\n\n{"Title":"${title}"}\n`;
  const batch = (...titles: string[]) =>
    sp.ask(OWNER, '$batch', {
      body: `${titles.map(part).join('')}--b--\n`,
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
    });

  it('fails by its place, and the parts around it are saved', async () => {
    const before = await count();
    await fault({ kind: 'save-conflict', part: 2 });
    expect((await add()).status).toBe(201);
    const { status, text } = await batch('one', 'two', 'three');
    expect([status, text.match(/HTTP\/1\.1 \d+/g)]).toEqual([200, ['HTTP/1.1 201', 'HTTP/1.1 409', 'HTTP/1.1 201']]);
    expect(await count()).toBe(Number(before) + 3);
  });

  it('has no connection of its own to lose', async () => {
    await fault({ kind: 'drop-after', match: '/items' });
    expect((await batch('four')).text).toContain('HTTP/1.1 201');
    await expect(add()).rejects.toThrow();
  });
});

describe('A truncated answer', () => {
  it('says how long it is, stops in the middle, and what it tells of is done', async () => {
    const before = await count();
    await fault({ kind: 'truncated', match: '/items' });
    const response = await fetch(`${sp.api}/web/lists/getByTitle('Proposals')/items`, {
      method: 'POST',
      headers: { Authorization: `Bearer dev:${OWNER}`, 'Content-Type': 'application/json' },
      body: '{"Title":"x"}',
    });
    expect([response.status, Number(response.headers.get('content-length')) > 100]).toEqual([201, true]);
    await expect(response.text()).rejects.toThrow();
    expect(await count()).toBe(Number(before) + 1);
  });
});

describe('A throttling window', () => {
  it.each([
    ['seconds', 3, () => '3'],
    ['nothing', 'absent', () => null],
    ['a date at its end', 'date', (end: number) => new Date(Math.ceil(end / 1000) * 1000).toUTCString()],
  ])('refuses every request until it is over, saying %s', async (_what, retryAfter, said) => {
    const asked = Date.now();
    await fault({ kind: '429', forMs: 400, retryAfter });
    const [first, second] = await Promise.all([add(), count()]);
    expect([first.status, second]).toEqual([429, undefined]);
    const told = first.headers.get('retry-after');
    expect([said(asked + 400), said(asked + 1400)]).toContain(told);
    let answer = first;
    while (answer.status === 429) answer = await add();
    expect([answer.status, Date.now() - asked >= 400]).toEqual([201, true]);
  });
});

describe('Without faults', () => {
  it('there is neither log nor fault to ask for', async () => {
    const plain = await running({ faults: 'off' });
    expect((await plain.ask(OWNER, '../../../_standin/log')).status).toBe(404);
    expect((await plain.ask(OWNER, '../../../_standin/faults', { body: { kind: '503' } })).status).toBe(404);
    expect((await plain.ask(OWNER, 'web')).status).toBe(200);
    await plain.stop();
  });
});
