import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lookAtLock } from './lock';
import { WANT_TO_RUN } from './policy';
import { secretsIn } from './secrets';

const right = { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==`, license: 'MIT' };
const asking = Object.fromEntries(
  WANT_TO_RUN.map((name) => [`node_modules/${name}`, { ...right, hasInstallScript: true }]),
);
const faultsOf = (entry: object, name = 'one') =>
  lookAtLock(JSON.stringify({ packages: { '': {}, ...asking, [`node_modules/${name}`]: { ...right, ...entry } } }))
    .faults;

describe('What comes from others', () => {
  it('is locked as the policy wants it: every package of this product (T10)', () => {
    const { faults, packages } = lookAtLock(readFileSync('package-lock.json', 'utf8'));
    expect(faults).toEqual([]);
    expect(packages.length).toBeGreaterThan(100);
  });

  it.each<[string, object]>([
    ['without its SHA-512', { integrity: undefined }],
    ['without its SHA-512', { integrity: 'sha1-abc=' }],
    ['names the host', { resolved: 'https://packages.example/one.tgz' }],
    ['nobody has allowed', { license: 'GPL-3.0-only' }],
    ['nobody has allowed', { license: 'MIT AND GPL-3.0-only' }],
    ['nobody has allowed', { license: undefined }],
    ['wants to run a program', { hasInstallScript: true }],
  ])('is refused where it %s (T10)', (said, entry) => {
    expect(faultsOf(entry)).toEqual([expect.stringContaining(said)]);
  });

  it('may leave its licence to be chosen (T10)', () => {
    expect(faultsOf({ license: '(MIT OR GPL-3.0-or-later)' })).toEqual([]);
  });
});

/** Beside the address, so that this file holds none. */
const PASSWORD = 'hemligt1';

describe('A secret in a text', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each<[string, string]>([
    ['a private key', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['a private key', privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    [
      'a signed token',
      `"${part({ alg: 'RS256', kid: 'teams' })}.${part({ aud: 'samverka', exp: 1 })}.${'a'.repeat(80)}"`,
    ],
    ['a secret of an app registration', `secret=abc8Q~${'x'.repeat(32)}`],
    ['a key of a storage account', `AccountName=a;AccountKey=${'a'.repeat(86)}==`],
    ['a password in an address', `smtp://samverka:${PASSWORD}@post.goteborg.example:587`],
  ])('is found: %s (I2)', (kind, text) => {
    expect(secretsIn(text)).toEqual([kind]);
  });

  it.each([
    '-----BEGIN PRIVATE KEY-----\\n…',
    'Authorization: Bearer eyJ',
    'smtp://post.goteborg.example:587',
    'https://a:b@samverka.goteborg.example',
  ])('is not what only speaks of one: %s (I2)', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});
