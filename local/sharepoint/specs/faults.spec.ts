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
  });
});

describe('Without faults', () => {
  it('there is neither log nor fault to ask for', async () => {
    const plain = await running({ faults: 'off' });
    expect((await plain.ask(OWNER, '../../../_standin/log')).status).toBe(404);
    await plain.stop();
  });
});
