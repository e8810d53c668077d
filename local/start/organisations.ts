import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describeFault } from '../../src/storage/organisation/fault';
import { readOrganisation } from '../../src/storage/organisation/readOrganisation';
import { filePerSite } from '../../src/storage/organisation/sites';
import type { OrganisationFile } from '../../src/storage/organisation/schema';
import { channelIdOf } from '../teams/directory/ids';
import { StartRefusal } from './refusal';

/** An organisation to run, as its file has it; channels have the ids that the local Teams gives them. */
export interface Organisation {
  readonly source: string;
  readonly file: OrganisationFile;
  /** Changes when the file does. */
  readonly fingerprint: string;
}

export interface Places {
  /** Folder that relative paths are taken from. */
  readonly from: string;
  readonly examples: string;
}

/** Reads the organisations named, or all examples. Throws a StartRefusal with what is wrong in which file. */
export function readOrganisations(named: readonly string[], places: Places): readonly Organisation[] {
  const files = named.length === 0 ? examplesIn(places.examples) : named.map((name) => fileOf(name, places));
  const organisations = [...new Set(files)].flatMap(readOne);
  const first = organisations[0];
  if (first === undefined)
    throw new StartRefusal(`Det finns inga exempel i ${places.examples}. Ange en organisationsfil med --organisation.`);
  for (const other of organisations.slice(1)) {
    if (other.file.organisation.tenant === first.file.organisation.tenant) continue;
    throw new StartRefusal(
      `${basename(other.source)} och ${basename(first.source)} har olika tenant. En driftsättning hör till en enda: starta dem var för sig.`,
    );
  }
  ensureDifferent(organisations, 'namn', (one) => one.file.organisation.name);
  ensureDifferent(organisations, 'webbplats', (one) => one.file.organisation.site.toLowerCase());
  return organisations;
}

/** One for each site of the file: a body may have one of its own. */
function readOne(source: string): readonly Organisation[] {
  let text: string;
  try {
    text = readFileSync(source, 'utf8');
  } catch {
    throw new StartRefusal(`Organisationsfilen ${source} går inte att läsa. Kontrollera namnet och rättigheterna.`);
  }
  const read = readOrganisation(text);
  if (!read.ok) {
    const faults = read.refusal.map(describeFault);
    throw new StartRefusal(
      [`Organisationsfilen ${source} går inte att använda:`, ...faults.map((one) => `  ${one}`)].join('\n'),
    );
  }
  return filePerSite(withChannels(read.value)).map((file) => ({
    source,
    file,
    fingerprint: createHash('sha256').update(JSON.stringify(file)).digest('hex'),
  }));
}

/** Channels that the file names without an id get the one they have in the local Teams. */
function withChannels(file: OrganisationFile): OrganisationFile {
  const { name, title } = file.organisation;
  const bodies = file.bodies.map((body) =>
    body.channel === undefined || body.channelId !== undefined
      ? body
      : { ...body, channelId: channelIdOf(name, body.team ?? title, body.channel) },
  );
  return { ...file, bodies };
}

function examplesIn(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(folder, name));
}

/** A file, or an example by its name without ending. */
function fileOf(name: string, places: Places): string {
  const candidates = [resolve(places.from, name), join(places.examples, `${name}.yaml`), join(places.examples, name)];
  const found = candidates.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  if (found !== undefined) return found;
  const examples = examplesIn(places.examples).map((path) => basename(path).replace(/\.ya?ml$/, ''));
  throw new StartRefusal(`Det finns ingen organisationsfil ${name}. Exempel som finns: ${examples.join(', ')}.`);
}

function ensureDifferent(all: readonly Organisation[], what: string, of: (one: Organisation) => string): void {
  const seen = new Map<string, Organisation>();
  for (const one of all) {
    const other = seen.get(of(one));
    if (other !== undefined) {
      throw new StartRefusal(
        `${basename(one.source)} och ${basename(other.source)} har samma ${what} (${of(one)}). Byt i den ena.`,
      );
    }
    seen.set(of(one), one);
  }
}
