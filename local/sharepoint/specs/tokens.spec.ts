import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { ask, OWNER, running, SITE, type Running } from './running';

const SERVICE = '11111111-1111-1111-1111-111111111111';
const PROVISION = '22222222-2222-2222-2222-222222222222';
const ISSUER = 'https://sts.example.org/tenant/';
const AUDIENCE = '00000003-0000-0ff1-ce00-000000000000';

let sp: Running;
let keys: Server;
let mine: CryptoKey;
let foreign: CryptoKey;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  mine = pair.privateKey;
  foreign = (await generateKeyPair('RS256')).privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), alg: 'RS256', kid: 'k' };
  keys = createServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] })),
  );
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  const { port } = keys.address() as AddressInfo;
  sp = await running({
    keys: { jwksUrl: `http://127.0.0.1:${port}/keys`, issuer: ISSUER },
    apps: [
      { appId: SERVICE, title: 'Service', sites: { [SITE]: 'write' } },
      { appId: PROVISION, title: 'Provision', sites: { [SITE]: 'fullcontrol' } },
    ],
  });
});
afterAll(async () => {
  await sp.stop();
  keys.close();
});

interface Claimed {
  readonly appid?: string;
  readonly aud?: string;
  readonly iss?: string;
  readonly exp?: string;
  readonly scp?: string;
  readonly key?: CryptoKey;
}
const token = ({ appid = PROVISION, aud = AUDIENCE, iss = ISSUER, exp = '5m', key = mine, ...more }: Claimed = {}) =>
  new SignJWT({ appid, ...more })
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setAudience(aud)
    .setIssuer(iss)
    .setIssuedAt()
    .setExpirationTime(exp)
    .sign(key);
const as = async (claimed: Claimed, path: string, body?: object) =>
  ask(`${sp.api}/${path}`, await token(claimed), body === undefined ? {} : { body });

describe('An app', () => {
  it('with full control does what an owner does, and is named as the author', async () => {
    expect((await as({}, 'web/lists', { Title: 'Journal', BaseTemplate: 100 })).status).toBe(201);
    await as({ appid: SERVICE }, "web/lists/getByTitle('Journal')/items", { Title: 'x' });
    const { json } = await sp.ask(
      OWNER,
      "web/lists/getByTitle('Journal')/items(1)?$select=Author/Title,Author/Name&$expand=Author",
    );
    expect(json['Author']).toMatchObject({
      Title: 'Service',
      Name: `i:0i.t|ms.sp.ext|${SERVICE}@00000000-0000-0000-0000-000000000000`,
    });
  });

  it('with write reaches rows whose scope does not name it, but makes no lists and sets no rights', async () => {
    const path = "web/lists/getByTitle('Journal')";
    await as({}, `${path}/breakroleinheritance(copyroleassignments=false)`, {});
    expect((await as({ appid: SERVICE }, `${path}/items`)).json['value']).toHaveLength(1);
    expect((await as({ appid: SERVICE }, 'web/lists', { Title: 'More', BaseTemplate: 100 })).status).toBe(403);
    expect((await as({ appid: SERVICE }, `${path}/resetroleinheritance`, {})).status).toBe(403);
  });

  it('decides over a group it owns', async () => {
    const { json: group } = await as({}, 'web/sitegroups', { Title: 'Readers' });
    const { json: service } = await as({}, 'web/ensureuser', {
      logonName: `i:0i.t|ms.sp.ext|${SERVICE}@00000000-0000-0000-0000-000000000000`,
    });
    const users = `web/sitegroups(${String(group['Id'])})/users`;
    expect((await as({ appid: SERVICE }, users, { LoginName: OWNER })).status).toBe(403);
    await as({}, `web/sitegroups(${String(group['Id'])})/SetUserAsOwner(${String(service['Id'])})`, {});
    expect((await as({ appid: SERVICE }, users, { LoginName: OWNER })).status).toBe(201);
  });

  it.each([
    ['a foreign signature', () => ({ key: foreign })],
    ['another issuer', () => ({ iss: 'https://evil.example.org/' })],
    ['an hour ago', () => ({ exp: '-1h' })],
    ['another service in mind', () => ({ aud: 'https://api.botframework.com' })],
    ['a person behind it', () => ({ scp: 'AllSites.Read' })],
    ['a number nobody has', () => ({ appid: '33333333-3333-3333-3333-333333333333' })],
  ])('is not let in with a token from %s', async (_what, claimed) => {
    expect((await as(claimed(), 'web')).status).toBe(401);
  });

  it('is not a person of the same name', async () => {
    expect((await ask(`${sp.api}/web`, `dev:${SERVICE}`, {})).status).toBe(401);
  });
});

describe('A host', () => {
  const status = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const url = new URL(`${sp.api}/web/lists`);
      request(url, { headers: { Authorization: `Bearer dev:${OWNER}`, ...headers } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it('that is not this machine is refused, also behind a proxy', async () => {
    expect(await status({ Host: 'evil.example.org' })).toBe(403);
    expect(await status({ 'X-Forwarded-Host': 'evil.example.org' })).toBe(403);
  });

  it('of a proxy on another port of this machine is the one addresses are written with', async () => {
    const { json } = await ask(`${sp.api}/web`, `dev:${OWNER}`, { headers: { 'X-Forwarded-Host': '127.0.0.1:5300' } });
    expect(json['Url']).toBe(`http://127.0.0.1:5300${SITE}`);
    expect(json['odata.id']).toBe(`http://127.0.0.1:5300${SITE}/_api/Web`);
  });
});
