import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ok, refused, type Result } from '../../src/core/result';
import { readOrganisation } from '../../src/storage/organisation/readOrganisation';
import { readSettings, type Settings } from '../../src/storage/provisioning/settings';

/** Which site to write to, as whom, and the short name of its organisation. */
export interface ImportPlace {
  readonly settings: Settings;
  readonly organisation: string;
}

interface Said {
  readonly site?: string | undefined;
  readonly data?: string | undefined;
  readonly organisation?: string | undefined;
}

/** What the service of one machine is told: the addresses of its sites, `goteborg=http://127.0.0.1:…;…`. */
const SITES = 'SITES';

/**
 * The site by its address, with the identity of provisioning; or the site of a data folder on one machine, where Samverka
 * is running: then its own addresses and keys are read from the folder. Refused with one sentence per fault.
 */
export function placeOf(said: Said, environment: NodeJS.ProcessEnv): Result<ImportPlace, readonly string[]> {
  const organisation = nameOf(said.organisation);
  if (!organisation.ok) return organisation;
  const { value: name } = organisation;
  if (said.site !== undefined) return withSettings(said.site, environment, name ?? 'organisation');
  if (said.data === undefined)
    return refused(['Skriv --site med webbplatsens adress, eller --data med en datamapp på den egna datorn.']);
  const service = read(join(said.data, 'config', 'service.env'));
  const provision = read(join(said.data, 'config', 'provision.env'));
  if (service === undefined || provision === undefined) {
    return refused([
      `I ${said.data} finns inget igångsatt Samverka. Starta det med npm start -- --data ${said.data} först.`,
    ]);
  }
  const sites = (parseEnv(service)[SITES] ?? '').split(';').map((one) => one.split('='));
  const names = sites.map(([one = '']) => one);
  const [, url] = (name === undefined && sites.length === 1 ? sites[0] : sites.find(([one]) => one === name)) ?? [];
  if (url === undefined)
    return refused([`Skriv --organisation med en av dem som finns i datamappen: ${names.join(', ')}.`]);
  return withSettings(url, { ...environment, ...parseEnv(provision) }, name ?? String(names[0]));
}

function withSettings(
  site: string,
  environment: NodeJS.ProcessEnv,
  organisation: string,
): Result<ImportPlace, readonly string[]> {
  const settings = readSettings(site, environment);
  return settings.ok ? ok({ settings: settings.value, organisation }) : settings;
}

/** The short name, or that of an organisation file. */
function nameOf(said: string | undefined): Result<string | undefined, readonly string[]> {
  if (said === undefined || /^[a-z][a-z0-9]*$/.test(said)) return ok(said);
  const text = read(said);
  const file = text === undefined ? undefined : readOrganisation(text);
  return file?.ok === true
    ? ok(file.value.organisation.name)
    : refused([`Organisationsfilen ${said} går inte att läsa. Skriv organisationens korta namn i stället.`]);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
