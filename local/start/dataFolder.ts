import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { SCHEMA } from '../../src/storage/lists';
import { SCHEMA_VERSION } from '../sharepoint/store/schema';
import { writtenVersion } from '../sharepoint/store/written';
import { StartRefusal } from './refusal';

/** Version of what lies in a data folder. A folder of a higher one was written by a newer Samverka. */
const FORMAT = 1;
const STATE = 'samverka.json';
/** Everything that is ever put in a data folder; nothing else is ever removed from one. */
const OWN = [
  'organisations',
  'config',
  'sharepoint',
  'sharepoint.new',
  'prepared',
  'prepared.new',
  'teams',
  'keys',
  'logs',
  'clock.json',
  STATE,
];

const state = z.object({
  format: z.number(),
  /** Where the clock stood at the first start, milliseconds after real time; a reset goes back to it. */
  firstNow: z.number().nullable(),
  /** Port of the address at the last start; null before the first. */
  port: z.number().nullable(),
  /** Organisations as they were named last, with the copy kept here; none means all examples. */
  organisations: z.array(z.object({ source: z.string(), copy: z.string() })),
  /** What each site was last provisioned from: organisation → fingerprint. */
  provisioned: z.record(z.string(), z.string()),
  /** What the copy of SharePoint's data was prepared from; null while there is none. */
  prepared: z.string().nullable(),
  /** Number of the declarations the sites have been brought to; null in a folder from before it was kept here. */
  lists: z.number().nullable().default(null),
});
export type FolderState = z.output<typeof state>;

export interface DataFolder {
  readonly path: string;
  /** As it was saved last. */
  readonly state: FolderState;
  /** Whether this folder has been used before. */
  readonly kind: 'new' | 'used';
  save(changes: Partial<FolderState>): void;
  in(...names: readonly string[]): string;
}

/** Makes the folder, or throws a StartRefusal when it cannot be written to. */
export function ensureFolder(path: string): void {
  try {
    makeFolder(path);
    const probe = join(path, '.probe');
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new StartRefusal(
      `Datamappen ${path} går inte att skriva i. Välj en annan med --data, eller ge dig rätt att skriva där.`,
    );
  }
}

/** Not `recursive`: where a file system refuses in its own way (`/proc`), Node would try for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

/** Opens the folder, emptied first when asked. Throws a StartRefusal for one that is not ours or not readable. */
export function openFolder(path: string, start: 'fresh' | 'continue'): DataFolder {
  if (start === 'fresh') emptyFolder(path);
  const file = join(path, STATE);
  const known = existsSync(file) ? readState(path, file) : undefined;
  if (known === undefined) refuseForeign(path);
  let saved = known ?? {
    format: FORMAT,
    firstNow: null,
    port: null,
    organisations: [],
    provisioned: {},
    prepared: null,
    lists: null,
  };
  return {
    path,
    kind: known === undefined ? 'new' : 'used',
    get state() {
      return saved;
    },
    save(changes) {
      saved = { ...saved, ...changes };
      writeFileSync(`${file}.new`, JSON.stringify(saved, null, 2));
      renameSync(`${file}.new`, file);
    },
    in: (...names) => join(path, ...names),
  };
}

/** Removes what a start has put there, and nothing else. */
function emptyFolder(path: string): void {
  for (const name of OWN) rmSync(join(path, name), { recursive: true, force: true });
}

function readState(path: string, file: string): FolderState {
  const unreadable = `Datamappen ${path} går inte att läsa: ${STATE} är skadad. Börja om med --fresh, eller välj en annan med --data.`;
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new StartRefusal(unreadable);
  }
  const { format, lists } = (written ?? {}) as { readonly format?: unknown; readonly lists?: unknown };
  if (isAbove(format, FORMAT) || isAbove(lists, SCHEMA) || writtenVersion(join(path, 'sharepoint')) > SCHEMA_VERSION) {
    throw new StartRefusal(
      `Datamappen ${path} är skriven av en nyare Samverka, och ingenting i den har rörts. Uppdatera Samverka, eller välj en annan mapp med --data.`,
    );
  }
  const read = state.safeParse(written);
  if (!read.success) throw new StartRefusal(unreadable);
  return read.data;
}

function isAbove(there: unknown, ours: number): boolean {
  return typeof there === 'number' && there > ours;
}

function refuseForeign(path: string): void {
  const others = readdirSync(path).filter(
    (name) => !OWN.includes(name) && !name.startsWith('.') && name !== 'start.lock',
  );
  if (others.length === 0) return;
  throw new StartRefusal(
    `Mappen ${path} innehåller annat än Samverkas data (${others[0] ?? ''}). Välj en tom mapp med --data.`,
  );
}
