import { request } from 'node:http';
import { running, type Running } from './running';

let local: Running;
beforeAll(async () => {
  local = await running();
});
afterAll(() => local.stop());

/** fetch may not set Host; a page that has made its name point here does. */
const statusFor = (path: string, headers: Readonly<Record<string, string>>) =>
  new Promise<number>((resolve, reject) => {
    const { port, hostname } = new URL(local.url);
    const asked = request({ host: hostname, port, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end();
  });

describe('The address in front of everything', () => {
  it.each(['/tab/assets/x.js?y=1', '/api/bodies/goteborg-2', '/sites/goteborg/_api/web?$select=Title'])(
    'passes %s on as it was asked',
    async (path) => {
      const { body } = await local.get(path, { Authorization: 'Bearer abc' });
      expect(body).toMatchObject({ passedOn: `GET ${path}` });
      expect(local.bot.asked.at(-1)?.headers).toMatchObject({
        authorization: 'Bearer abc',
        'x-forwarded-host': new URL(local.url).host,
      });
    },
  );

  it.each([
    ['another Host', { Host: 'evil.example' }],
    ['a page from another Origin', { Origin: 'https://evil.example' }],
    ['a page of another local port', { Origin: 'http://127.0.0.1:1' }],
  ])('refuses %s', async (_what, headers) => {
    expect(await statusFor('/local/people', headers)).toBe(403);
  });

  it('says what there is not', async () => {
    expect(await local.get('/local/nothing')).toMatchObject({
      status: 404,
      body: { error: expect.any(String) as string },
    });
  });
});

describe('What there is', () => {
  it('is people with what they are where', async () => {
    const { body } = await local.get('/local/people');
    expect(body).toMatchObject([
      {
        id: 'anna-berg',
        name: 'Anna Berg',
        upn: 'anna.berg@goteborg.example',
        mail: 'anna.berg@goteborg.example',
        bodies: [{ body: 2, address: 'goteborg-2', role: 'representative', party: 'sf-hisingen' }],
      },
      {},
      {},
      {},
    ]);
  });

  it('is bodies with their channel', async () => {
    const { body } = await local.get('/local/bodies');
    const nowhere = { team: null, channel: null };
    expect(body).toMatchObject([
      {
        nr: 2,
        address: 'goteborg-2',
        organisation: 'goteborg',
        site: 'goteborg',
        channel: expect.stringMatching(/^19:/) as string,
      },
      { nr: 3, address: 'goteborg-3', ...nowhere },
    ]);
  });
});
