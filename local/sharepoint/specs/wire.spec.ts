import { OWNER, running, type Running } from './running';

let sp: Running;
const list = "web/lists/getByTitle('Proposals')";
beforeAll(async () => {
  sp = await running();
  await sp.ask(OWNER, 'web/lists', { body: { Title: 'Proposals', BaseTemplate: 100 } });
});
afterAll(() => sp.stop());

describe('A body that is no good JSON', () => {
  it.each([
    ['cut off', '{"Title":"x"'],
    ['no object', '["x"]'],
    ['no JSON', 'Title=x'],
    ['very deep', `{"Title":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['deep in objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('is refused with 400: %s', async (_what, body) => {
    for (const type of ['application/json', 'application/json;odata=verbose']) {
      const { status, json } = await sp.ask(OWNER, `${list}/items`, { body, headers: { 'Content-Type': type } });
      expect(status).toBe(400);
      expect(json).toMatchObject({
        'odata.error': { message: { value: expect.stringMatching(/^Invalid JSON\./) as string } },
      });
    }
  });
});

describe('A method SharePoint has no use for', () => {
  it.each(['HEAD', 'OPTIONS', 'TRACK'])('is answered with 405: %s', async (method) => {
    expect(
      (
        await sp.ask(OWNER, 'web', {
          method: method === 'TRACK' ? 'POST' : method,
          headers: { 'X-HTTP-Method': method },
        })
      ).status,
    ).toBe(405);
  });
});

describe('A batch in a batch', () => {
  it('is refused, and what stands around it is done', async () => {
    const part = (request: string, body = '') =>
      `--b\nContent-Type: application/http\n\n${request} HTTP/1.1\nContent-Type: application/json\n\n${body}\n`;
    const { status, text } = await sp.ask(OWNER, '$batch', {
      body: `${part(`POST ${sp.api}/$batch`)}${part(`POST ${sp.api}/${list}/items`, '{"Title":"x"}')}--b--\n`,
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
    });
    expect([status, text.match(/HTTP\/1\.1 \d+/g)]).toEqual([200, ['HTTP/1.1 400', 'HTTP/1.1 201']]);
  });
});

describe('Every answer', () => {
  it.each([
    ['application/json', 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8'],
    ['application/json;odata=nometadata', 'application/json;odata=nometadata;streaming=true;charset=utf-8'],
    ['application/json;odata=verbose', 'application/json;odata=verbose;charset=utf-8'],
  ])('asked for as %s carries the headers that were recorded', async (accept, type) => {
    for (const path of ['web', 'web/nothing']) {
      const { headers } = await sp.ask(OWNER, path, { headers: { Accept: accept } });
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('sprequestguid')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('x-sharepointhealthscore')).toMatch(/^\d$/);
      expect(headers.get('x-sp-serverstate')).toBe('ReadOnly=0');
    }
  });
});
