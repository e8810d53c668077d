import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Settings of a service on one machine whose issuers, Teams and SharePoint are all at one loopback address. */
export function settingsAt(url: string): Record<string, string> {
  const keyFile = newKeyFile(2048);
  return {
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL: url,
    TENANT_ID: '8c5d3a0e-6f27-4b19-9e42-d1a70b3c5f68',
    BOT_APP_ID: '11111111-1111-4111-8111-111111111111',
    TAB_APP_ID: '22222222-2222-4222-8222-222222222222',
    SERVICE_APP_ID: '33333333-3333-4333-8333-333333333333',
    SITES: `goteborg=${url}/sites/goteborg`,
    AUTHORITY: url,
    BOT_OPENID: `${url}/v2.0/.well-known/openid-configuration`,
    CONNECTOR_URL: `${url}/connector`,
    BOT_KEY_FILE: keyFile,
    BOT_THUMBPRINT: 'AB'.repeat(20),
    SERVICE_KEY_FILE: keyFile,
    SERVICE_THUMBPRINT: 'CD'.repeat(20),
    SMTP_URL: 'smtp://127.0.0.1:25',
    MAIL_FROM: 'samverka@samverka.example',
  };
}

/** The same as they are in production. */
export function settingsInProduction(): Record<string, string> {
  const microsofts = ['AUTHORITY', 'BOT_OPENID', 'CONNECTOR_URL'];
  const others = Object.entries(settingsAt('http://127.0.0.1:1')).filter(([name]) => !microsofts.includes(name));
  return {
    ...Object.fromEntries(others),
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://samverka.goteborg.example',
    SITES: 'goteborg=https://goteborg.sharepoint.com/sites/samverkan',
    SERVICE_KEY_FILE: newKeyFile(2048),
    SMTP_URL: 'smtp://post.goteborg.example:587',
  };
}

/** A file with a new RSA key of so many bits. */
export function newKeyFile(bits: number): string {
  const file = join(folder(), 'app.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return file;
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'settings-'));
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}
