import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { running, TENANT, type Running } from './running';

let local: Running;
beforeAll(async () => {
  local = await running();
});
afterAll(() => local.stop());

const authority = () => `${local.url}/local/entra/${TENANT}`;

describe('The token of a tab', () => {
  it('is signed with a published key and says who, for whom and by which client', async () => {
    const { body } = await local.get<{ readonly token: string; readonly expiresAt: string }>(
      '/local/token?as=anna-berg',
    );
    const metadata = await local.get<{ readonly jwks_uri: string; readonly issuer: string }>(
      `/local/entra/${TENANT}/v2.0/.well-known/openid-configuration`,
    );
    const keys = createRemoteJWKSet(new URL(metadata.body.jwks_uri));
    const { payload } = await jwtVerify(body.token, keys, {
      issuer: metadata.body.issuer,
      audience: local.config.tabAppId,
    });
    expect(payload).toMatchObject({
      scp: 'access_as_user',
      azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
      tid: TENANT,
      ver: '2.0',
      preferred_username: 'anna.berg@goteborg.example',
      name: 'Anna Berg',
    });
    expect(Date.parse(body.expiresAt)).toBe((payload.exp ?? 0) * 1000);
  });

  it('is signed with the same key after a restart', async () => {
    const before = (await local.get(`/local/entra/${TENANT}/discovery/v2.0/keys`)).body;
    local = await local.restart();
    expect((await local.get(`/local/entra/${TENANT}/discovery/v2.0/keys`)).body).toEqual(before);
  });

  it('is not given to someone without Teams, nor to somebody unknown', async () => {
    expect((await local.get('/local/token?as=ulla-palm')).status).toBe(403);
    expect((await local.get('/local/token?as=nobody')).status).toBe(404);
  });
});

describe('An app token', () => {
  it('is given for an assertion signed with the registered key', async () => {
    const answer = await local.bot.token();
    const { access_token } = (await answer.json()) as { readonly access_token: string };
    expect(decodeJwt(access_token)).toMatchObject({
      iss: `${authority()}/v2.0`,
      aud: 'https://api.botframework.com',
      appid: local.config.botAppId,
      idtyp: 'app',
      tid: TENANT,
    });
  });

  it.each([
    ['an app nobody registered', { client_id: '99999999-0000-4000-8000-000000000000' }, {}],
    ['another app', { client_id: '33333333-3333-4333-8333-333333333333' }, {}],
    ['a secret', { client_assertion_type: 'client_secret', client_secret: 'hemligt' }, {}],
    ['another audience', {}, { aud: 'https://login.example.com/token' }],
  ])('is not given to %s', async (_whom, form, claims) => {
    const answer = await local.bot.token(form, claims);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: expect.stringMatching(/client$/) as string });
  });
});
