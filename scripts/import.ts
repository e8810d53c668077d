import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Instant } from '../src/core/calendar';
import { IMPORT_KINDS } from '../src/core/importing/table';
import { doImport, previewImport } from '../src/doing/importing/importing';
import { showPreview } from '../src/doing/importing/showing';
import { appToken } from '../src/storage/appToken';
import { readTables } from '../src/storage/importing/readTables';
import { openSite } from '../src/storage/openSite';
import type { Site } from '../src/storage/site';
import { StorageError } from '../src/storage/storageError';
import { importTexts } from '../src/texts/importing';
import { say } from '../src/texts/said';
import { describePreview } from './importing/describePreview';
import { placeOf } from './importing/place';

const USAGE =
  'Skriv: npm run import -- --site https://…/sites/webbplatsen --file FIL --kind members|yearWheel|meetings|assignments [--yes] [--take-file]';
const OPTIONS = {
  site: { type: 'string' },
  data: { type: 'string' },
  organisation: { type: 'string' },
  file: { type: 'string' },
  kind: { type: 'string' },
  preview: { type: 'boolean' },
  yes: { type: 'boolean' },
  'take-file': { type: 'boolean' },
} as const;
const texts = importTexts('sv');

/** `npm run import -- …`: shows what a file would bring to a site, and with `--yes` brings it. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const kind = IMPORT_KINDS.find((one) => one === values.kind);
  if (values.file === undefined || kind === undefined) return failed(USAGE);
  if (values.preview === true && values.yes === true) return failed('Välj --preview eller --yes, inte båda.');
  const place = placeOf(values, process.env);
  if (!place.ok) return failed(place.refusal.join('\n'));
  const bytes = readOrUndefined(values.file);
  if (bytes === undefined)
    return failed(`Filen ${values.file} går inte att läsa. Kontrollera sökvägen och rättigheterna.`);
  tell('Läser filen');
  const file = basename(values.file);
  const tables = await readTables(file, bytes);
  if (!tables.ok) return failed(say(texts.file, tables.refusal));

  const { settings, organisation } = place.value;
  const site = openSite({
    organisation,
    url: settings.site,
    token: appToken(settings.credentials, settings.scope),
    timeoutMs: 120_000,
    patienceMs: 600_000,
    log: ({ operation, status, waitMs }) =>
      tell(`SharePoint svarar ${String(status ?? 'inte')} (${operation}); väntar ${String(waitMs)} ms`),
  });
  const world = { sites: [site], now: () => Date.now() as Instant };
  tell('Jämför med det som finns i Samverka');
  const preview = await previewImport(world, site, {
    kind,
    file,
    tables: tables.value,
    actedBy: 'system',
    mayWriteTo: () => true,
  });
  process.stdout.write(`${describePreview(showPreview(preview, texts), texts)}\n`);
  if (values.yes !== true) {
    process.stdout.write('Kör samma kommando med --yes för att skriva raderna.\n');
    return preview.faults.length === 0 ? 0 : 2;
  }
  await write(site, preview, values['take-file'] === true ? 'file' : 'product');
  return preview.faults.length === 0 ? 0 : 2;
}

async function write(site: Site, preview: Awaited<ReturnType<typeof previewImport>>, keeps: 'file' | 'product') {
  const outcome = await doImport(
    site,
    preview,
    () => keeps === 'file',
    (done, all) => tell(`Skriver ${String(done)} av ${String(all)}`),
  );
  process.stdout.write(`${texts.done({ ...outcome, same: preview.same.length, faults: preview.faults.length })}\n`);
}

function readOrUndefined(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function tell(line: string): void {
  process.stdout.write(`${line} …\n`);
}

function failed(sentence: string): 1 {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = failed(
      error instanceof StorageError
        ? `SharePoint svarade inte som väntat. Det som hann skrivas finns kvar; kör kommandot igen, så förs resten in. (${error.message})`
        : `Införandet avbröts: ${error instanceof Error ? (error.stack ?? error.message) : 'okänt fel'}`,
    );
  },
);
