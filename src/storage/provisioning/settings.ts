import { readFileSync } from 'node:fs';
import { ok, refused, type Result } from '../../core/result';
import type { AppCredentials } from '../appToken';

/** What the provisioning program is told by its surroundings. */
export interface Settings {
  readonly site: string;
  readonly credentials: AppCredentials;
  readonly scope: string;
  /** The app of the service, which is to keep the readers' groups; null where it is not told. */
  readonly serviceAppId: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const MICROSOFT = 'https://login.microsoftonline.com';

/**
 * Reads the address of the site and the environment. Refused with one Swedish sentence per fault. An authority other than
 * Microsoft's is taken only when it and the site are both on this machine (design decision 18).
 */
export function readSettings(site: string, environment: Environment): Result<Settings, readonly string[]> {
  const faults: string[] = [];
  const required = (name: string, about: string): string => {
    const value = environment[name]?.trim() ?? '';
    if (value === '') faults.push(`${name} saknas: ${about}.`);
    return value;
  };
  const url = addressOf(site);
  if (url === undefined) faults.push(`"${site}" är ingen adress till en webbplats. Skriv https://…/sites/webbplatsen.`);
  const tenant = required('TENANT_ID', 'klientorganisationens id i Microsoft Entra');
  const appId = required('PROVISION_APP_ID', 'appregistreringen som provisionerar');
  const keyFile = required('PROVISION_KEY_FILE', 'filen med appregistreringens privata nyckel (PEM)');
  const thumbprint = required('PROVISION_THUMBPRINT', 'certifikatets tumavtryck');
  const authority = environment['AUTHORITY'] ?? `${MICROSOFT}/${tenant}`;
  if (!authority.startsWith(`${MICROSOFT}/`) && !(isLoopback(authority) && isLoopback(site))) {
    faults.push(
      'AUTHORITY får vara en annan än Microsofts bara när både den och webbplatsen finns på den egna datorn.',
    );
  }
  const privateKey = keyFile === '' ? '' : readKey(keyFile);
  if (privateKey === undefined) faults.push(`Nyckelfilen ${keyFile} går inte att läsa.`);
  if (url === undefined || privateKey === undefined || faults.length > 0) return refused(faults);
  return ok({
    site: url.href.replace(/\/+$/, ''),
    credentials: { authority, appId, privateKey, thumbprint },
    scope: environment['SHAREPOINT_SCOPE'] ?? `${url.origin}/.default`,
    serviceAppId: environment['SERVICE_APP_ID'] ?? null,
  });
}

function addressOf(site: string): URL | undefined {
  try {
    const url = new URL(site);
    return url.protocol === 'https:' || isLoopback(site) ? url : undefined;
  } catch {
    return undefined;
  }
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
}

function readKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
