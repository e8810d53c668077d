import { writeFileSync } from 'node:fs';
import { newKeyFile, settingsAt, settingsInProduction } from '../test/bot/settings';
import { readConfig } from './config';

const local = settingsAt('http://127.0.0.1:5300');
const production = settingsInProduction();
const faults = (env: Record<string, string | undefined>, language: 'sv' | 'en' = 'sv') => {
  const read = readConfig(env, language);
  return read.ok ? [] : read.refusal;
};

describe('The settings of the service', () => {
  it('in production need Microsoft’s addresses spelled out nowhere', () => {
    const read = readConfig(production);
    expect(read).toMatchObject({
      ok: true,
      value: {
        authority: `https://login.microsoftonline.com/${production['TENANT_ID'] ?? ''}`,
        botOpenId: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
        connector: { url: 'https://smba.trafficmanager.net/teams/', hosts: ['smba.trafficmanager.net'] },
        sharePointScope: 'https://goteborg.sharepoint.com/.default',
        sites: [{ organisation: 'goteborg', url: 'https://goteborg.sharepoint.com/sites/samverkan' }],
      },
    });
  });

  it('on one machine may be loopback’s, all of them', () => {
    expect(faults(local)).toEqual([]);
  });

  it('of which all faults are told at once, each in a sentence that names the setting', () => {
    const told = faults({});
    for (const name of ['TENANT_ID', 'BOT_APP_ID', 'TAB_APP_ID', 'SERVICE_APP_ID', 'SITES', 'SMTP_URL', 'MAIL_FROM']) {
      expect(told).toContainEqual(expect.stringContaining(name));
    }
    const inEnglish = faults({}, 'en');
    expect(inEnglish).toHaveLength(told.length);
    for (const sentence of [...told, ...inEnglish]) expect(sentence).toMatch(/^[A-Z_]+ .*\.$/);
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['an empty app id', { BOT_APP_ID: '' }, 'BOT_APP_ID'],
    ['the bot and the tab as one registration', { TAB_APP_ID: production['BOT_APP_ID'] }, 'måste vara tre olika'],
    ['the service and the tab as one', { SERVICE_APP_ID: production['TAB_APP_ID']?.toUpperCase() }, 'tre olika'],
    ['a site elsewhere', { SITES: 'goteborg=https://sharepoint.com.evil.example/sites/x' }, 'inte är Microsofts'],
    ['a site without HTTPS', { SITES: 'goteborg=http://goteborg.sharepoint.com/sites/x' }, 'inte är Microsofts'],
    ['a site without a name', { SITES: 'https://goteborg.sharepoint.com/sites/x' }, 'SITES'],
    ['another issuer', { AUTHORITY: 'https://login.evil.example/tenant' }, 'AUTHORITY pekar'],
    ['other keys for the bot', { BOT_OPENID: 'https://login.botframework.com.evil.example/keys' }, 'BOT_OPENID pekar'],
    ['another host for answers', { CONNECTOR_HOSTS: 'evil.trafficmanager.net' }, 'CONNECTOR_HOSTS pekar'],
    ['one address on the machine', { AUTHORITY: 'http://127.0.0.1:5300/tenant' }, 'HOST'],
    ['a tab without HTTPS', { PUBLIC_URL: 'http://samverka.goteborg.example' }, 'https'],
    ['an address with a secret in it', { PUBLIC_URL: 'https://a:b@samverka.goteborg.example' }, 'PUBLIC_URL'],
    ['a port that is none', { PORT: '70000' }, 'PORT'],
    ['a key file that is not there', { BOT_KEY_FILE: '/nowhere/bot.pem' }, 'BOT_KEY_FILE går inte att läsa'],
    ['a thumbprint that is none', { SERVICE_THUMBPRINT: 'abc' }, 'SERVICE_THUMBPRINT'],
    ['a mail server over the web', { SMTP_URL: 'https://post.goteborg.example' }, 'SMTP_URL'],
    [
      'mail whose server may show any certificate',
      { SMTP_URL: 'smtps://post.goteborg.example?tls.rejectUnauthorized=false' },
      'tls.rejectUnauthorized',
    ],
    ['certificates that nobody checks', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'NODE_TLS_REJECT_UNAUTHORIZED är satt'],
    ['a debugger let in', { NODE_OPTIONS: '--enable-source-maps --inspect=0.0.0.0:9229' }, 'NODE_OPTIONS är satt'],
    ['headers printed', { NODE_DEBUG: 'http' }, 'NODE_DEBUG är satt'],
    ['one key for the bot and the service', { SERVICE_KEY_FILE: production['BOT_KEY_FILE'] }, 'samma nyckel'],
    ['a key that is too short', { BOT_KEY_FILE: newKeyFile(1024) }, 'BOT_KEY_FILE är en för kort nyckel'],
    ['a tab on the machine', { PUBLIC_URL: 'https://localhost:3978' }, 'PUBLIC_URL pekar på den egna datorn'],
    [
      'tokens for another host than the sites’',
      { SHAREPOINT_SCOPE: 'https://evil.example/.default' },
      'SHAREPOINT_SCOPE gäller',
    ],
    [
      'sites of two tenants',
      { SITES: 'a=https://a.sharepoint.com/sites/x;b=https://b.sharepoint.com/sites/x' },
      'olika värdar',
    ],
    ['proxies that are none', { PROXIES: 'true' }, 'PROXIES'],
    ['a sender that is no address', { MAIL_FROM: 'Samverka <x>' }, 'MAIL_FROM'],
  ])('refuse %s', (_what, change, sentence) => {
    expect(faults({ ...production, ...change }).join(' ')).toContain(sentence);
  });

  it.each<[string, Record<string, string>]>([
    ['listening to everybody', { HOST: '0.0.0.0' }],
    ['with the real SharePoint', { SITES: 'goteborg=https://goteborg.sharepoint.com/sites/samverkan' }],
    ['with the real sign-in', { AUTHORITY: 'https://login.microsoftonline.com/tenant' }],
    ['with a neighbour’s sign-in', { AUTHORITY: 'http://192.168.1.10:5300/tenant' }],
  ])('on one machine refuse %s', (_what, change) => {
    expect(faults({ ...local, ...change })).not.toEqual([]);
  });

  it('refuse a key that is no private key, and tell nothing of what is in the file', () => {
    const file = local['BOT_KEY_FILE'] ?? '';
    writeFileSync(`${file}.txt`, 'a secret that must not be told');
    const told = faults({ ...local, BOT_KEY_FILE: `${file}.txt` }).join(' ');
    expect(told).toContain('BOT_KEY_FILE');
    expect(told).not.toContain('a secret');
  });
});
