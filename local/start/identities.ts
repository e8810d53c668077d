import { createHash, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidOf } from '../teams/directory/ids';

/** An app registration with a key of this machine's own. */
export interface AppIdentity {
  readonly id: string;
  readonly keyFile: string;
  readonly publicPem: string;
  /** SHA-1 in hex, as a certificate's thumbprint is; here of the public key, as there is no certificate. */
  readonly thumbprint: string;
}

/** The app registrations of a deployment: bot, service and provisioning have a key, the tab has none. */
export interface Identities {
  readonly tenantId: string;
  readonly tabAppId: string;
  /** What the local mail server hands letters to the service with. */
  readonly mailInKey: string;
  readonly bot: AppIdentity;
  readonly service: AppIdentity;
  readonly provision: AppIdentity;
}

/** The identities of the tenant; ids are the same on every machine, keys are made once per data folder. */
export function openIdentities(keyDir: string, tenantId: string): Identities {
  mkdirSync(keyDir, { recursive: true });
  const app = (name: string): AppIdentity => {
    const keyFile = join(keyDir, `${name}.pem`);
    if (!existsSync(keyFile)) writeKey(keyFile);
    const publicKey = createPublicKey(readFileSync(keyFile, 'utf8'));
    return {
      id: guidOf('app registration', tenantId, name),
      keyFile,
      publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      thumbprint: createHash('sha1')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest('hex')
        .toUpperCase(),
    };
  };
  return {
    tenantId,
    tabAppId: guidOf('app registration', tenantId, 'tab'),
    mailInKey: secretIn(join(keyDir, 'mail-in.key')),
    bot: app('bot'),
    service: app('service'),
    provision: app('provision'),
  };
}

function secretIn(file: string): string {
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('base64url'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8');
}

function writeKey(file: string): void {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(`${file}.new`, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
