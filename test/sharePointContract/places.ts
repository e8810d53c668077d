import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { startSharePoint } from '../../local/sharepoint/server';
import { appToken } from '../../src/storage/appToken';
import { readSettings } from '../../src/storage/provisioning/settings';

jest.setTimeout(process.env['SITE_URL'] === undefined ? 30_000 : 300_000);

type Token = () => Promise<string>;

/** A SharePoint the contract is held against: the stand-in, or a real site. */
export interface Place {
  readonly url: string;
  /** Full control of the site. */
  readonly provision: Token;
  /** Write on the site, and no more; null on a real site where that app's certificate is not given. */
  readonly service: Token | null;
  readonly serviceAppId: string | null;
  /** Login of someone in the tenant who has no right of their own on the site; null where none is named. */
  readonly reader: string | null;
  readonly tenant: string;
  close(): Promise<void>;
}

/** How to open one; `name` is what the cases are listed under. */
export interface PlaceToBe {
  readonly name: string;
  readonly open: () => Promise<Place>;
}

/** The stand-in always; a real site when SITE_URL is set. A site that cannot be reached fails the suite, it is not skipped. */
export const places: readonly PlaceToBe[] = [
  { name: 'the stand-in', open: standIn },
  ...(process.env['SITE_URL'] === undefined ? [] : [{ name: 'the site', open: realSite }]),
];

const PROVISION = '22222222-2222-2222-2222-222222222222';
const SERVICE = '11111111-1111-1111-1111-111111111111';
const TENANT = '00000000-0000-0000-0000-000000000000';
const PATH = '/sites/kontrakt';
const READER = 'rut.berg@example.org';
const PERSON = 'i:0#.f|membership|';

async function standIn(): Promise<Place> {
  const dataDir = mkdtempSync(join(tmpdir(), 'contract-'));
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = await serve(JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'k' }] }));
  const issuer = 'https://sts.example.org/tenant/';
  const sharePoint = await startSharePoint({
    port: 0,
    dataDir,
    sites: [{ url: PATH, title: 'Kontrakt', owners: ['agnes.ek@example.org'] }],
    people: ['agnes.ek@example.org', READER].map((upn) => ({ upn, name: upn, mail: upn })),
    apps: [
      { appId: PROVISION, title: 'Provision', sites: { [PATH]: 'fullcontrol' } },
      { appId: SERVICE, title: 'Service', sites: { [PATH]: 'write' } },
    ],
    keys: { jwksUrl: keys.url, issuer },
    now: () => Date.now(),
    faults: 'off',
  });
  const as = (appid: string) => () =>
    new SignJWT({ appid })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setAudience('00000003-0000-0ff1-ce00-000000000000')
      .setIssuer(issuer)
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(privateKey);
  return {
    url: sharePoint.url + PATH,
    provision: as(PROVISION),
    service: as(SERVICE),
    serviceAppId: SERVICE,
    reader: PERSON + READER,
    tenant: TENANT,
    async close() {
      await sharePoint.close();
      keys.server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function realSite(): Promise<Place> {
  const site = process.env['SITE_URL'] ?? '';
  const settings = readSettings(site, process.env);
  if (!settings.ok) throw new Error(settings.refusal.join('\n'));
  const { credentials, scope, site: url, serviceAppId } = settings.value;
  const service =
    process.env['SERVICE_KEY_FILE'] === undefined
      ? null
      : readSettings(site, {
          ...process.env,
          PROVISION_APP_ID: process.env['SERVICE_APP_ID'],
          PROVISION_KEY_FILE: process.env['SERVICE_KEY_FILE'],
          PROVISION_THUMBPRINT: process.env['SERVICE_THUMBPRINT'],
        });
  if (service?.ok === false) throw new Error(service.refusal.join('\n'));
  const reader = process.env['CONTRACT_READER'];
  return Promise.resolve({
    url,
    provision: appToken(credentials, scope),
    service: service === null ? null : appToken(service.value.credentials, scope),
    serviceAppId,
    reader: reader === undefined ? null : PERSON + reader.toLowerCase(),
    tenant: process.env['TENANT_ID'] ?? '',
    close: () => Promise.resolve(),
  });
}

async function serve(json: string): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(json));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/keys` };
}

/** A name nothing else on the site has: what a broken run leaves behind is seen, and is in nobody's way. */
export const scratchName = (): string => `Contract${randomBytes(6).toString('hex')}`;
