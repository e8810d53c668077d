import { SignJWT } from 'jose';
import { makeKey, sign, startIssuer, type Issuer } from '../../test/bot/issuers';
import { settingsAt } from '../../test/bot/settings';
import { instant } from '../../src/core/calendar';
import { readConfig } from '../config';
import { createService, type Service } from '../service';

jest.setTimeout(60_000);

const TENANT = '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68';
const BOT = '11111111-1111-4111-8111-111111111111';
const TAB = '22222222-2222-4222-8222-222222222222';

describe('A call to the bot', () => {
  const key = makeKey('teams', { endorsements: ['msteams'] });
  const webchat = makeKey('webchat', { endorsements: ['webchat', 'directline'] });
  const unendorsed = makeKey('unendorsed');
  const stranger = makeKey('teams', { endorsements: ['msteams'] });
  let issuer: Issuer;
  let service: Service;
  let address: string;
  let handled = 0;
  let claims: Record<string, unknown>;
  let activity: Record<string, unknown>;

  beforeAll(async () => {
    issuer = await startIssuer([key, webchat, unendorsed]);
    const config = readConfig(settingsAt(issuer.url));
    if (!config.ok) throw new Error(config.refusal.join('\n'));
    service = await createService(config.value, {
      now: () => instant('2026-11-20T09:00:00+01:00'),
      log: (_level, event) => {
        if (event.startsWith('turn')) handled += 1;
      },
    });
    address = `${(await service.listen()).url}/api/messages`;
    const serviceUrl = `${issuer.url}/connector/`;
    claims = { iss: 'https://api.botframework.com', aud: BOT, serviceurl: serviceUrl };
    activity = {
      // Not answered and nobody looked up: what is counted is only whether it got this far.
      type: 'typing',
      id: '1700000000000',
      channelId: 'msteams',
      serviceUrl,
      from: { id: '29:1abc', name: 'Nadia' },
      recipient: { id: `28:${BOT}`, name: 'Samverka' },
      conversation: { id: 'a:1abc', conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
    };
  });
  afterAll(async () => {
    await service.close();
    await issuer.stop();
  });
  beforeEach(() => {
    handled = 0;
  });

  const post = (body: string, authorization: string | undefined, more: Record<string, string> = {}) =>
    fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(authorization === undefined ? {} : { Authorization: authorization }),
        ...more,
      },
      body,
    });
  const bearer = async (change: Record<string, unknown> = {}, by = key, header = {}) =>
    `Bearer ${await sign(by, { ...claims, ...change }, header)}`;

  it('that is right in every way is let in', async () => {
    const answer = await post(JSON.stringify(activity), await bearer());
    expect(answer.status).toBe(200);
    expect(handled).toBe(1);
  });

  const now = Math.floor(Date.now() / 1000);
  it.each<[string, Record<string, unknown>]>([
    ['for another bot', { aud: '99999999-9999-4999-8999-999999999999' }],
    ['for the tab', { aud: TAB }],
    ['for several', { aud: [BOT, TAB] }],
    ['for nobody', { aud: undefined }],
    ['of Entra', { iss: `https://login.microsoftonline.com/${TENANT}/v2.0` }],
    [
      'of Entra with the bot as client (an emulator)',
      { iss: `https://sts.windows.net/${TENANT}/`, azp: BOT, appid: BOT, ver: '1.0' },
    ],
    ['of the emulator', { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: BOT }],
    ['of the issuer’s name with more', { iss: 'https://api.botframework.com.evil.example' }],
    ['of no issuer', { iss: undefined }],
    ['that has expired', { exp: now - 301, iat: now - 4000 }],
    ['that never expires', { exp: undefined }],
    ['that is not valid yet', { nbf: now + 400 }],
    ['given to another application', { appid: '99999999-9999-4999-8999-999999999999' }],
    ['given to the tab', { azp: TAB }],
    ['of an issuer in other letters', { iss: 'https://API.botframework.com' }],
    ['for the bot’s name with more', { aud: `${BOT}0` }],
  ])('with a token %s is 401 and handled nowhere', async (_what, change) => {
    expect((await post(JSON.stringify(activity), await bearer(change))).status).toBe(401);
    expect(handled).toBe(0);
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['no token', () => Promise.resolve(undefined)],
    ['an empty token', () => Promise.resolve('Bearer ')],
    ['garbage', () => Promise.resolve('Bearer not.a.token')],
    ['two tokens', async () => `${await bearer()}, ${await bearer()}`],
    ['another scheme', async () => (await bearer()).replace('Bearer', 'bearer2')],
    ['a key endorsed for another channel', () => bearer({}, webchat)],
    ['a key endorsed for none', () => bearer({}, unendorsed)],
    ['a stranger’s key under the right id', () => bearer({}, stranger)],
    ['an unknown key', () => bearer({}, { ...key, kid: 'unknown' })],
    ['a key of its own', () => bearer({}, stranger, { jwk: stranger.published })],
    ['a key address of its own', () => bearer({}, stranger, { jku: 'https://evil.example/keys', kid: 'evil' })],
    ['an algorithm of the same kind', () => bearer({}, key, { alg: 'RS512' })],
    ['no key named', () => bearer({}, { ...key, kid: '' })],
    ['an extension it must understand', () => bearer({}, key, { crit: ['b64'], b64: true })],
    [
      'no signature',
      () => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
        return Promise.resolve(`Bearer ${part({ alg: 'none', kid: 'teams' })}.${part({ ...claims, exp: now + 60 })}.`);
      },
    ],
    [
      'the public key as a secret',
      async () => {
        const secret = new TextEncoder().encode(JSON.stringify(key.published));
        const token = new SignJWT({ ...claims, exp: now + 60 }).setProtectedHeader({ alg: 'HS256', kid: 'teams' });
        return `Bearer ${await token.sign(secret)}`;
      },
    ],
    [
      'a signature of which one sign is another',
      async () => {
        const token = await bearer();
        const at = token.lastIndexOf('.') + 20;
        return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      },
    ],
    [
      'claims changed after signing',
      async () => {
        const [head = '', , tail = ''] = (await bearer()).split('.');
        const changed = { ...claims, serviceurl: 'https://smba.trafficmanager.net/', exp: now + 60 };
        return `${head}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${tail}`;
      },
    ],
  ])('with %s is 401 and handled nowhere', async (_what, authorization) => {
    expect((await post(JSON.stringify(activity), await authorization())).status).toBe(401);
    expect(handled).toBe(0);
  });

  it.each<[string, () => Record<string, unknown>]>([
    ['of another tenant', () => ({ conversation: { ...(activity['conversation'] as object), tenantId: BOT } })],
    ['with another tenant beside', () => ({ channelData: { tenant: { id: BOT } } })],
    ['without a tenant in the conversation', () => ({ conversation: { id: 'a:1' } })],
    ['without a tenant beside', () => ({ channelData: {} })],
    ['of another channel', () => ({ channelId: 'webchat' })],
    ['of no channel', () => ({ channelId: undefined })],
    ['to be answered nowhere', () => ({ serviceUrl: '' })],
    ['to be answered elsewhere', () => ({ serviceUrl: 'https://evil.example/' })],
    ['to be answered at another address of ours', () => ({ serviceUrl: `${issuer.url}/else/` })],
    ['from nobody', () => ({ from: undefined })],
    ['with a number as type', () => ({ type: 1 })],
    ['without an id', () => ({ id: undefined })],
    ['with text that is none', () => ({ text: { toString: 'x' } })],
  ])('%s is refused though its token is right', async (_what, change) => {
    const answer = await post(JSON.stringify({ ...activity, ...change() }), await bearer());
    expect([400, 403]).toContain(answer.status);
    expect(handled).toBe(0);
  });

  it.each([
    ['nowhere', undefined],
    ['at several places', ['https://smba.trafficmanager.net/']],
  ])('whose token says %s to answer is refused', async (_what, serviceurl) => {
    const answer = await post(JSON.stringify(activity), await bearer({ serviceurl }));
    expect(answer.status).toBe(403);
    expect(handled).toBe(0);
  });

  it('to be answered where the token says, but at a host not allowed, is refused', async () => {
    const serviceUrl = 'https://smba.evil.example/';
    const answer = await post(JSON.stringify({ ...activity, serviceUrl }), await bearer({ serviceurl: serviceUrl }));
    expect(answer.status).toBe(403);
    expect(handled).toBe(0);
  });

  it.each([
    ['{}', '{}'],
    ['a type that is a number', '{"type":1}'],
    ['a prototype', '{"__proto__":{"type":"message"},"type":"message"}'],
    ['a prototype in disguise', '{"\\u005f_pro\\u0074o__":{"type":"message"},"type":"message"}'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['half a body', '{"type":"mess'],
    ['a very deep body', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('with %s as body is refused with and without a token, and the process lives on', async (_what, body) => {
    for (const authorization of [undefined, await bearer()]) {
      const answer = await post(body, authorization);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).toBe('');
    }
    expect(handled).toBe(0);
    expect(await (await fetch(address.replace('/api/messages', '/health'))).json()).toHaveProperty('sites');
  });

  it('that is too large, no JSON or no POST is refused', async () => {
    const large = JSON.stringify({ ...activity, text: 'x'.repeat(300_000) });
    expect((await post(large, await bearer())).status).toBe(413);
    expect((await post(large, undefined)).status).toBe(413);
    expect((await post('{}', await bearer(), { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await fetch(address)).status).toBe(405);
    expect((await fetch(address, { method: 'PUT', body: '{}' })).status).toBe(405);
    expect(handled).toBe(0);
  });

  it('with a wrong token is told to wait when it comes too often, and a right one from the same address is not', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 150 }, async () => (await post('{}', 'Bearer a.b.c')).status),
    );
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect((await post(JSON.stringify({ ...activity, id: '1700000000001' }), await bearer())).status).toBe(200);
    expect(handled).toBe(1);
  });
});
