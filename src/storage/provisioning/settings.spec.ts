import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from './settings';

const site = 'https://goteborg.sharepoint.example/sites/samverka';
const folder = mkdtempSync(join(tmpdir(), 'settings-'));
const key = join(folder, 'key.pem');
writeFileSync(key, 'a key');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const environment = {
  TENANT_ID: '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68',
  PROVISION_APP_ID: '11111111-2222-4333-8444-555555555555',
  PROVISION_KEY_FILE: key,
  PROVISION_THUMBPRINT: 'AB12',
};

describe('The provisioning program', () => {
  it('signs in with Microsoft, for the SharePoint of the site', () => {
    const settings = readSettings(`${site}/`, environment);
    expect(settings).toMatchObject({
      ok: true,
      value: {
        site,
        scope: 'https://goteborg.sharepoint.example/.default',
        credentials: { authority: `https://login.microsoftonline.com/${environment.TENANT_ID}`, privateKey: 'a key' },
        serviceAppId: null,
      },
    });
  });

  it('takes another authority only when it and the site are on this machine', () => {
    const AUTHORITY = 'http://127.0.0.1:5300/local/entra/t';
    expect(readSettings(site, { ...environment, AUTHORITY }).ok).toBe(false);
    expect(readSettings('http://127.0.0.1:5300/sites/g', { ...environment, AUTHORITY }).ok).toBe(true);
    expect(
      readSettings('http://127.0.0.1:5300/sites/g', { ...environment, AUTHORITY: 'https://elsewhere.example/t' }).ok,
    ).toBe(false);
  });

  it('says everything that is missing at once', () => {
    const settings = readSettings('samverka', {});
    expect(settings.ok ? [] : settings.refusal).toHaveLength(5);
  });

  it('says when the key cannot be read', () => {
    const settings = readSettings(site, { ...environment, PROVISION_KEY_FILE: join(folder, 'none.pem') });
    expect(settings.ok ? [] : settings.refusal).toEqual([expect.stringMatching(/none\.pem går inte att läsa/)]);
  });
});
