import { SignJWT } from 'jose';
import { makeKey, sign, startIssuer, type Issuer } from '../../test/bot/issuers';
import { pinnedKeys } from './keys';
import { tabGate, type TabGate } from './tabToken';

const TENANT = '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68';
const TAB = '22222222-2222-4222-8222-222222222222';
const BOT = '11111111-1111-4111-8111-111111111111';
const PERSON = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

describe('A token of the tab', () => {
  const key = makeKey('entra');
  const stranger = makeKey('entra');
  let issuer: Issuer;
  let gate: TabGate;
  let right: Record<string, unknown>;

  beforeAll(async () => {
    issuer = await startIssuer([key]);
    gate = tabGate(pinnedKeys(issuer.metadataUrl), { authority: issuer.url, tabAppId: TAB, tenantId: TENANT });
    right = {
      iss: `${issuer.url}/v2.0`,
      aud: TAB,
      ver: '2.0',
      tid: TENANT,
      oid: PERSON,
      azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
      scp: 'access_as_user',
      preferred_username: 'Nadia.Benali@goteborg.example',
    };
  });
  afterAll(() => issuer.stop());

  it('speaks for the person it names by tenant and object id', async () => {
    expect(await gate(`Bearer ${await sign(key, right)}`)).toEqual({
      tenantId: TENANT,
      objectId: PERSON,
      upn: 'nadia.benali@goteborg.example',
    });
  });

  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);
  it.each<[string, Record<string, unknown>]>([
    ['for the bot', { aud: BOT }],
    ['for several audiences', { aud: [TAB, BOT] }],
    ['for Microsoft Graph', { aud: '00000003-0000-0000-c000-000000000000' }],
    ['of another issuer', { iss: 'https://login.microsoftonline.com/common/v2.0' }],
    ['of the Bot Framework', { iss: 'https://api.botframework.com' }],
    ['of another tenant', { tid: '00000000-0000-4000-8000-000000000000' }],
    ['without a tenant', { tid: undefined }],
    ['without the scope', { scp: 'User.Read' }],
    ['with the scope as part of a word', { scp: 'access_as_user_admin' }],
    ['of an application, without scope', { scp: undefined, roles: ['access_as_user'] }],
    ['of an application, with scope', { idtyp: 'app' }],
    ['got by another client', { azp: '99999999-9999-4999-8999-999999999999' }],
    ['without a client', { azp: undefined }],
    ['of version 1', { ver: '1.0' }],
    ['without an object id', { oid: undefined }],
    ['with an object id that is none', { oid: 'nadia.benali@goteborg.example' }],
    ['that has expired', { exp: now - 400, iat: now - hour }],
    ['that never expires', { exp: undefined }],
    ['that is not valid yet', { nbf: now + 400 }],
  ])('%s is refused', async (_what, change) => {
    expect(await gate(`Bearer ${await sign(key, { ...right, ...change })}`)).toBeUndefined();
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['missing', () => Promise.resolve(undefined)],
    ['empty', () => Promise.resolve('')],
    ['of another scheme', async () => `Basic ${await sign(key, right)}`],
    ['twice', async () => `Bearer ${await sign(key, right)} ${await sign(key, right)}`],
    ['of two parts', async () => `Bearer ${(await sign(key, right)).split('.').slice(0, 2).join('.')}`],
    ['signed by a stranger under the right key id', async () => `Bearer ${await sign(stranger, right)}`],
    ['with an unknown key id', async () => `Bearer ${await sign({ ...key, kid: 'other' }, right)}`],
    ['that brings its own key', async () => `Bearer ${await sign(stranger, right, { jwk: stranger.published })}`],
    [
      'without a signature',
      () => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
        return Promise.resolve(`Bearer ${part({ alg: 'none', kid: 'entra' })}.${part({ ...right, exp: now + hour })}.`);
      },
    ],
    [
      'signed with the public key as a secret',
      async () => {
        const secret = new TextEncoder().encode(JSON.stringify(key.published));
        const token = new SignJWT({ ...right, exp: now + hour }).setProtectedHeader({ alg: 'HS256', kid: 'entra' });
        return `Bearer ${await token.sign(secret)}`;
      },
    ],
    [
      'changed after signing',
      async () => {
        const [head = '', , tail = ''] = (await sign(key, right)).split('.');
        const body = Buffer.from(JSON.stringify({ ...right, exp: now + hour, oid: BOT })).toString('base64url');
        return `Bearer ${head}.${body}.${tail}`;
      },
    ],
    ['as long as a book', () => Promise.resolve(`Bearer ${'a'.repeat(20_000)}.b.c`)],
  ])('%s is refused', async (_what, header) => {
    expect(await gate(await header())).toBeUndefined();
  });
});
